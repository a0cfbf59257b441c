import { map } from "fp-ts/lib/Either.js";
import {
  assuranceReport,
  commitmentsProjection,
  dutyToInvolve,
  dutyToInvolveProjection,
  type AssuranceReport,
  type CommitmentDocuments,
  type DutyQuestion,
  type DutyReport,
} from "engagement-ledger/projections";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";

type Documents = Parameters<typeof dutyToInvolve>[0];

/** What the record shows of the duty to involve, rule by rule. */
export const askDuty: Ask<DutyReport> = asking(dutyToInvolve);

/** What the record shows of the duty to involve, for a governing body. */
export const askAssurance: Ask<AssuranceReport> = asking(assuranceReport);

function asking<Report>(
  make: (documents: Documents, question: DutyQuestion) => Report,
): Ask<Report> {
  return async (reading, question) => {
    const { matter, body, evidenceLimit } = question;
    const fold = folding(reading);
    const documents = await projectAll(
      reading.view,
      [dutyToInvolveProjection, commitmentsProjection],
      fold.options,
    );
    return map(([folded, promised]: readonly [Documents, CommitmentDocuments]) => ({
      projection: dutyToInvolveProjection,
      warnings: fold.warnings(),
      report: make(folded, {
        today: reading.today,
        view: foldedView(reading),
        commitments: promised,
        ...(matter === undefined ? {} : { matter }),
        ...(body === undefined ? {} : { body }),
        ...(evidenceLimit === undefined ? {} : { evidenceLimit }),
      }),
    }))(documents);
  };
}
