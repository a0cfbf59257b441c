/** The types of event that a promise can count; of any other, somebody has to show that it was kept. */
export const countedTypes = [
  "ActivityHeld",
  "ConsultationOpened",
  "FeedbackReturned",
  "ResponsePublished",
  "ActivityEvaluated",
  "MidpointReviewed",
  "IssueScreened",
  "ProposalPublished",
  "ImpactAssessed",
  "ReviewHeld",
  "PlanPublished",
  "NetworkRegistered",
  "CommitteeConstituted",
] as const;

/** A type of event that a promise can count. */
export type CountedType = (typeof countedTypes)[number];
