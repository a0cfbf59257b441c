import { map } from "fp-ts/lib/Either.js";
import {
  commitments,
  commitmentsProjection,
  withoutPeople,
  type Commitments,
} from "engagement-ledger/projections";
import { project } from "../../projection/project.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

/** What was promised, and what the record shows of it; counts of people only for the body itself. */
export const askCommitments: Ask<Commitments> = async (reading, question) => {
  const fold = folding(reading);
  const documents = await project(reading.view, commitmentsProjection, fold.options);
  return map((folded: Parameters<typeof commitments>[0]) => {
    const report = commitments(folded, {
      today: reading.today,
      view: foldedView(reading),
      scope: scopeOf(question),
      ...(question.evidenceLimit === undefined ? {} : { evidenceLimit: question.evidenceLimit }),
    });
    return {
      projection: commitmentsProjection,
      warnings: fold.warnings(),
      report: question.internal === true ? report : withoutPeople(report),
    };
  })(documents);
};
