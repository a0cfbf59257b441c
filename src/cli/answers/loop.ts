import { map } from "fp-ts/lib/Either.js";
import {
  closedLoop,
  closedLoopProjection,
  policies,
  type ClosedLoop,
} from "engagement-ledger/projections";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

/** What happened to what people said. */
export const askLoop: Ask<ClosedLoop> = async (reading, question) => {
  const fold = folding(reading);
  const documents = await projectAll(reading.view, [closedLoopProjection, policies], fold.options);
  return map(([folded, inForce]: readonly [Parameters<typeof closedLoop>[0], Policy]) => ({
    projection: closedLoopProjection,
    warnings: fold.warnings(),
    report: closedLoop(folded, {
      today: reading.today,
      view: foldedView(reading),
      policies: inForce,
      scope: scopeOf(question),
      ...(question.evidenceLimit === undefined ? {} : { evidenceLimit: question.evidenceLimit }),
    }),
  }))(documents);
};

type Policy = NonNullable<Parameters<typeof closedLoop>[1]["policies"]>;
