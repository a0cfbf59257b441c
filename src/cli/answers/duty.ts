import { map } from "fp-ts/lib/Either.js";
import {
  dutyToInvolve,
  dutyToInvolveProjection,
  type DutyReport,
} from "engagement-ledger/projections";
import { project } from "../../projection/project.js";
import { foldedView, folding, type Ask } from "./answer.js";

/** What the record shows of the duty to involve. */
export const askDuty: Ask<DutyReport> = async (reading, question) => {
  const { matter, body, evidenceLimit } = question;
  const fold = folding(reading);
  const documents = await project(reading.view, dutyToInvolveProjection, fold.options);
  return map((folded: Parameters<typeof dutyToInvolve>[0]) => ({
    projection: dutyToInvolveProjection,
    warnings: fold.warnings(),
    report: dutyToInvolve(folded, {
      today: reading.today,
      view: foldedView(reading),
      ...(matter === undefined ? {} : { matter }),
      ...(body === undefined ? {} : { body }),
      ...(evidenceLimit === undefined ? {} : { evidenceLimit }),
    }),
  }))(documents);
};
