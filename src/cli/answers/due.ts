import { map } from "fp-ts/lib/Either.js";
import {
  closedLoopProjection,
  commitmentsProjection,
  due,
  dutyToInvolveProjection,
  policies,
  type Due,
  type DueDocuments,
} from "engagement-ledger/projections";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

const read = [
  dutyToInvolveProjection,
  closedLoopProjection,
  commitmentsProjection,
  policies,
] as const;

type Folded = readonly [
  DueDocuments["duty"],
  DueDocuments["loop"],
  DueDocuments["commitments"],
  NonNullable<DueDocuments["policies"]>,
];

/** What is due next and what is overdue, of everything with a clock. */
export const askDue: Ask<Due> = async (reading, question) => {
  const fold = folding(reading);
  const documents = await projectAll(reading.view, read, fold.options);
  return map(([duty, loop, commitments, inForce]: Folded) => ({
    projection: { name: "due", version: 1 },
    warnings: fold.warnings(),
    report: due(
      { duty, loop, commitments, policies: inForce },
      { today: reading.today, view: foldedView(reading), scope: scopeOf(question) },
    ),
  }))(documents);
};
