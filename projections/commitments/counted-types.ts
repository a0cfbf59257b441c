/** The types of event that a promise can count; of any other, somebody has to show that it was kept. */
export const countedTypes = [
  "ActivityPlanned",
  "ConsultationOpened",
  "MidpointReviewed",
  "ConsultationClosed",
  "ActivityHeld",
  "ResponsesTallied",
  "ActivityEvaluated",
  "ResponsePublished",
  "FeedbackReturned",
  "FormatRequested",
  "FormatProvided",
  "FeedbackReceived",
  "MatterOpened",
  "IssueScreened",
  "DutyAssessed",
  "ProposalPublished",
  "InvolvementLinked",
  "ImpactAssessed",
  "ServiceChangeTestEvidenced",
  "AssuranceGiven",
  "ScrutinyConsulted",
  "ScrutinyCommented",
  "ReviewHeld",
  "PaperReceived",
  "DecisionMade",
  "DecisionInfluenced",
  "DifferenceEvidenced",
  "MilestoneReached",
  "ThemeIdentified",
  "InsightReceived",
  "InsightAcknowledged",
  "InsightAnswered",
  "PlanStarted",
  "PlanPublished",
  "BoardConsulted",
  "BoardOpinionGiven",
  "NetworkRegistered",
  "NetworkSized",
  "CommitteeConstituted",
  "AssessmentGraded",
  "EvidenceTagged",
  "PolicyAdopted",
] as const;

/** A type of event that a promise can count. */
export type CountedType = (typeof countedTypes)[number];

/** Whether a promise can count events of a type. */
export function isCounted(type: string): type is CountedType {
  return countedTypes.some((one) => one === type);
}

/**
 * The types of event that have to come before the decision of a matter where a promise about it sets no day.
 *
 * What else is promised, such as to tell people, may follow a decision: it stays open. Source: law.md 4.4, R-PROMISE.
 */
export const precedesDecision: ReadonlySet<string> = new Set([
  "ConsultationOpened",
  "ActivityHeld",
  "MidpointReviewed",
  "ProposalPublished",
  "ImpactAssessed",
  "ScrutinyConsulted",
]);
