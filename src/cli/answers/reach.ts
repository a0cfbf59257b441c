import { map } from "fp-ts/lib/Either.js";
import {
  discloseReach,
  policies,
  reachReport,
  reachWith,
  type PolicyDocuments,
  type PublishedReach,
} from "engagement-ledger/projections";
import {
  defaultDisclosureProfile,
  disclosureProfile,
  disclosureProfiles,
} from "../../privacy/disclosure/profile.js";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

/** Who was heard: exact for the body and its auditor, else with disclosure control. */
export const askReach: Ask<PublishedReach> = async (reading, question) => {
  const fold = folding(reading);
  const { evidenceLimit, internal } = question;
  const projection = reachWith({ evidenceLimit: evidenceLimit ?? 50 });
  const documents = await projectAll(reading.view, [projection, policies], fold.options);
  return map(([folded, inForce]: readonly [Parameters<typeof reachReport>[0], PolicyDocuments]) => {
    const options = {
      today: reading.today,
      view: foldedView(reading),
      policies: inForce,
      scope: scopeOf(question),
      ...(evidenceLimit === undefined ? {} : { evidenceLimit }),
    };
    const exact = reachReport(folded, options);
    const named = disclosureProfile(exact.disclosureProfile);
    const own = named ?? defaultDisclosureProfile;
    const unknownProfile =
      named === undefined && internal !== true
        ? [
            `This program does not know the disclosure profile ${exact.disclosureProfile}: ${own.name} is used.`,
          ]
        : [];
    const report = discloseReach(exact, internal === true ? disclosureProfiles.none : own, options);
    return {
      projection,
      report,
      warnings: [...fold.warnings(), ...unknownProfile, ...unknownCodes(report)],
    };
  })(documents);
};

function unknownCodes({ unknownCodes: met }: PublishedReach): ReadonlyArray<string> {
  return met.length === 0
    ? []
    : [
        `Codes that their lists do not have, counted all the same: ${met
          .map(({ list, code }) => `${list} ${code}`)
          .join(", ")}.`,
      ];
}
