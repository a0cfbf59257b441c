import { map } from "fp-ts/lib/Either.js";
import {
  closedLoopProjection,
  policies,
  responseLoop,
  responseLoopProjection,
  type ClosedLoopDocuments,
  type PolicyDocuments,
  type ResponseLoop,
  type ResponseLoopDocuments,
} from "engagement-ledger/projections";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

type Folded = readonly [ResponseLoopDocuments, ClosedLoopDocuments, PolicyDocuments];

/** What happened to what people said, one response at a time. */
export const askResponseLoop: Ask<ResponseLoop> = async (reading, question) => {
  const fold = folding(reading);
  const { evidenceLimit } = question;
  const documents = await projectAll(
    reading.view,
    [responseLoopProjection, closedLoopProjection, policies],
    fold.options,
  );
  return map(([responses, folded, inForce]: Folded) => ({
    projection: responseLoopProjection,
    warnings: fold.warnings(),
    report: responseLoop(responses, folded, {
      today: reading.today,
      view: foldedView(reading),
      policies: inForce,
      scope: scopeOf(question),
      ...(evidenceLimit === undefined ? {} : { evidenceLimit }),
    }),
  }))(documents);
};
