/**
 * The rules that ask only whether something is on record by its time: more on record never takes it away.
 *
 * Left out are rules that ask for all of several things (each theme answered, each option with a reason, all
 * that began also closed), for the order or the length of things, and for what must not be on record.
 */
export const existenceRules: ReadonlyArray<string> = [
  "R-INV-PLAN",
  "R-INV-DEC",
  "R-AUDIENCE",
  "R-VOICE",
  "R-TARGET",
  "R-STANDING",
  "R-INEQ",
  "R-WIDER",
  "R-23-CONSULT",
  "R-10A",
  "R-BED",
  "R-CONST-14Z2",
  "R-PLAN-14Z2",
  "R-HWS",
  "R-EDS",
  "R-17-A1",
  "R-17-A2",
  "R-17-A3",
  "R-17-A4",
  "R-17-A6",
  "R-17-A7",
  "R-17-A8",
  "R-17-A9",
  "R-17-A10",
];

/** The types of event that are evidence, and no judgement, decision, promise or change of what is asked. */
export const evidenceTypes: ReadonlyArray<string> = [
  "ActivityHeld",
  "ResponsesTallied",
  "FeedbackReceived",
  "InvolvementLinked",
  "PaperReceived",
  "ImpactAssessed",
  "ServiceChangeTestEvidenced",
  "AssuranceGiven",
  "ScrutinyConsulted",
  "SecretaryOfStateNotified",
  "ResponsePublished",
  "FeedbackReturned",
  "ActivityEvaluated",
  "EvidenceTagged",
  "InsightAcknowledged",
  "InsightAnswered",
  "BoardConsulted",
  "BoardOpinionGiven",
];
