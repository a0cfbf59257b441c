import { map } from "fp-ts/lib/Either.js";
import {
  commitments,
  commitmentsProjection,
  discloseCommitments,
  policies,
  type CommitmentDocuments,
  type PolicyDocuments,
  type PublishedCommitments,
} from "engagement-ledger/projections";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { profilesOf } from "./profiles-of.js";
import { scopeOf } from "./scope.js";

/** What was promised, and what the record shows of it; parts of people exact for the body itself alone. */
export const askCommitments: Ask<PublishedCommitments> = async (reading, question) => {
  const fold = folding(reading);
  const { evidenceLimit, commitment } = question;
  const documents = await projectAll(reading.view, [commitmentsProjection, policies], fold.options);
  return map(([folded, inForce]: readonly [CommitmentDocuments, PolicyDocuments]) => {
    const options = {
      today: reading.today,
      view: foldedView(reading),
      scope: scopeOf(question),
      ...(commitment === undefined ? {} : { commitment }),
      ...(evidenceLimit === undefined ? {} : { evidenceLimit }),
    };
    const profiles = profilesOf(inForce, reading.today, question);
    const report = discloseCommitments(commitments(folded, options), profiles.of, options);
    return {
      projection: commitmentsProjection,
      report,
      warnings: [...fold.warnings(), ...profiles.warnings()],
    };
  })(documents);
};
