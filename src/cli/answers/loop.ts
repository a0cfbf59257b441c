import { map } from "fp-ts/lib/Either.js";
import {
  closedLoop,
  closedLoopProjection,
  policies,
  type ClosedLoop,
} from "engagement-ledger/projections";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, unknownWarning, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

/** What happened to what people said. */
export const askLoop: Ask<ClosedLoop> = async (reading, question) => {
  let unknown = 0;
  const documents = await projectAll(reading.view, [closedLoopProjection, policies], {
    history: reading.history,
    onUnknown: () => {
      unknown += 1;
    },
  });
  return map(([folded, inForce]: readonly [Parameters<typeof closedLoop>[0], Policy]) => ({
    projection: closedLoopProjection,
    warnings: unknownWarning(unknown),
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
