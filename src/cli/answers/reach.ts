import { map } from "fp-ts/lib/Either.js";
import {
  discloseReach,
  policies,
  reach,
  reachOverTime,
  reachReport,
  reachWith,
  type PolicyDocuments,
  type PublishedReach,
  type Reach,
  type ReachOverTime,
} from "engagement-ledger/projections";
import {
  defaultDisclosureProfile,
  disclosureProfile,
  disclosureProfiles,
  type DisclosureProfile,
} from "../../privacy/disclosure/profile.js";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

/** Who was heard, and where it was asked for, how that grew. */
export interface ReachAnswer extends PublishedReach {
  readonly overTime?: ReachOverTime;
}

/** Who was heard: exact for the body and its auditor, else with disclosure control. */
export const askReach: Ask<ReachAnswer> = async (reading, question) => {
  const fold = folding(reading);
  const { evidenceLimit, internal } = question;
  const scope = scopeOf(question);
  const settings = { ...scope, evidenceLimit: evidenceLimit ?? 50 };
  const whole = reachWith(settings);
  const daily = reachWith({ ...settings, byDay: true });
  // A list of one, unless days are asked for: a fold by day takes as long again.
  const folded = await projectAll(
    reading.view,
    question.overTime === true ? [whole, policies, daily] : [whole, policies],
    fold.options,
  );
  return map(
    ([documents, inForce, byDay]: readonly [
      Parameters<typeof reachReport>[0],
      PolicyDocuments,
      Parameters<typeof reachOverTime>[0]?,
    ]) => {
      const options = {
        today: reading.today,
        view: foldedView(reading),
        policies: inForce,
        scope,
        ...(evidenceLimit === undefined ? {} : { evidenceLimit }),
      };
      const exact = reachReport(documents, options);
      const profile = internal === true ? disclosureProfiles.none : profileOf(exact);
      const report: ReachAnswer = {
        ...discloseReach(exact, profile, options),
        ...(byDay === undefined ? {} : { overTime: reachOverTime(byDay, options, profile) }),
      };
      return {
        projection: reach,
        report,
        warnings: [
          ...fold.warnings(),
          ...(internal === true ? [] : unknownProfile(exact)),
          ...undated(report),
          ...unknownCodes(report),
        ],
      };
    },
  )(folded);
};

function profileOf({ disclosureProfile: own }: Reach): DisclosureProfile {
  return disclosureProfile(own) ?? defaultDisclosureProfile;
}

function unknownProfile({ disclosureProfile: own }: Reach): ReadonlyArray<string> {
  return disclosureProfile(own) === undefined
    ? [
        `This program does not know the disclosure profile ${own}: ${defaultDisclosureProfile.name} is used.`,
      ]
    : [];
}

function undated({ undated: { value } }: PublishedReach): ReadonlyArray<string> {
  return value === 0
    ? []
    : [
        `${value ?? "A few"} contributions may be of the days asked for and are left out: the record does not say their day.`,
      ];
}

function unknownCodes({ unknownCodes: met }: PublishedReach): ReadonlyArray<string> {
  return met.length === 0
    ? []
    : [
        `Codes that their lists do not have, counted all the same: ${met
          .map(({ list, code }) => `${list} ${code}`)
          .join(", ")}.`,
      ];
}
