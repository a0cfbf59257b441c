/** The types of event of which all are one, at least, for each activity. */
export const perActivity: ReadonlySet<string> = new Set([
  "ActivityPlanned",
  "ActivityHeld",
  "ConsultationOpened",
  "MidpointReviewed",
  "ConsultationClosed",
  "ActivityEvaluated",
  "ResponsePublished",
  "FeedbackReturned",
]);

/** The types of event of which all are one, at least, for each matter. */
export const perMatter: ReadonlySet<string> = new Set([
  "IssueScreened",
  "DutyAssessed",
  "ProposalPublished",
  "ImpactAssessed",
  "PaperReceived",
  "DecisionMade",
  "ScrutinyConsulted",
  "InvolvementLinked",
]);
