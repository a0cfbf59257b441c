import { map } from "fp-ts/lib/Either.js";
import {
  closedLoop,
  closedLoopProjection,
  commitmentsProjection,
  isLoopPart,
  policies,
  type ClosedLoop,
  type ClosedLoopDocuments,
  type CommitmentDocuments,
  type PolicyDocuments,
} from "engagement-ledger/projections";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

type Folded = readonly [ClosedLoopDocuments, PolicyDocuments, CommitmentDocuments];

/** What happened to what people said. */
export const askLoop: Ask<ClosedLoop> = async (reading, question) => {
  const fold = folding(reading);
  const { by, evidenceLimit } = question;
  const documents = await projectAll(
    reading.view,
    [closedLoopProjection, policies, commitmentsProjection],
    fold.options,
  );
  return map(([folded, inForce, promised]: Folded) => ({
    projection: closedLoopProjection,
    warnings: fold.warnings(),
    report: closedLoop(folded, {
      today: reading.today,
      view: foldedView(reading),
      policies: inForce,
      commitments: promised,
      scope: scopeOf(question),
      ...(isLoopPart(by) ? { by } : {}),
      ...(evidenceLimit === undefined ? {} : { evidenceLimit }),
    }),
  }))(documents);
};
