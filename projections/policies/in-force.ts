import { key, type DocumentsOf } from "engagement-ledger";
import type { policies, PolicyDocument } from "./projection.js";
import {
  amount,
  defaults,
  listOfTexts,
  oneOfTwo,
  optional,
  word,
  type Policies,
  type Value,
} from "./settings.js";

/** The documents of the `policies` projection. */
export type PolicyDocuments = DocumentsOf<typeof policies.documents>;

/** No body has set itself any rule. */
export const noPolicies: PolicyDocuments = { policies: new Map() };

/**
 * What a body's settings are on a day: its own where it had adopted one by then, else the default.
 *
 * A value counts from the day it was adopted, that day included; of one day the last recorded counts.
 *
 * Source: measures.md 7.
 */
export function policiesInForce(documents: PolicyDocuments, body: string, today: string): Policies {
  const own = (setting: string): Value | undefined =>
    valueOn(documents.policies.get(key(body, setting)), today);
  return {
    disclosureProfile: word(own("disclosure.profile"), defaults.disclosureProfile),
    disclosureMarker: word(own("disclosure.marker"), defaults.disclosureMarker),
    reportingDates: listOfTexts(own("disclosure.reportingDates")),
    representationLow: amount(own("representation.low"), defaults.representationLow),
    representationHigh: amount(own("representation.high"), defaults.representationHigh),
    representationZ: amount(own("representation.z"), defaults.representationZ),
    minExpected: optional(own("representation.minExpected"), defaults.minExpected),
    disclosureFloor: optional(own("representation.disclosureFloor"), defaults.disclosureFloor),
    coverageK: amount(own("coverage.k"), defaults.coverageK),
    feedbackDays: optional(own("loop.feedbackDays"), defaults.feedbackDays),
    recordingDays: optional(own("recording.days"), defaults.recordingDays),
    requiredGroups: listOfTexts(own("reach.requiredGroups")),
    retentionYears: own("retention.years"),
    responseLimitDays: optional(own("response.limitDays"), defaults.responseLimitDays),
    consultationDays: optional(own("consultation.policyDays"), defaults.consultationDays),
    blankCountsAs: oneOfTwo(own("eqm.blankCountsAs"), "not-asked-or-not-known", "declined"),
  };
}

function valueOn(policy: PolicyDocument | undefined, today: string): Value | undefined {
  let latest: PolicyDocument["history"][number] | undefined;
  for (const adopted of policy?.history ?? [])
    if (adopted.from <= today && (latest === undefined || adopted.from >= latest.from))
      latest = adopted;
  return latest?.value;
}
