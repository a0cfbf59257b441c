import { ActivityCancelled } from "./activity/activity-cancelled.js";
import { ActivityEvaluated } from "./activity/activity-evaluated.js";
import { ActivityHeld } from "./activity/activity-held.js";
import { ActivityPlanned } from "./activity/activity-planned.js";
import { ConsultationClosed } from "./activity/consultation-closed.js";
import { ConsultationExtended } from "./activity/consultation-extended.js";
import { ConsultationOpened } from "./activity/consultation-opened.js";
import { FeedbackReturned } from "./activity/feedback-returned.js";
import { FormatProvided } from "./activity/format-provided.js";
import { FormatRequested } from "./activity/format-requested.js";
import { MidpointReviewed } from "./activity/midpoint-reviewed.js";
import { ResponsePublished } from "./activity/response-published.js";
import { ResponsesTallied } from "./activity/responses-tallied.js";
import { ReturnDelayed } from "./activity/return-delayed.js";
import { AssessmentGraded } from "./body/assessment-graded.js";
import { BaselineRecorded } from "./body/baseline-recorded.js";
import { BodyChanged } from "./body/body-changed.js";
import { BodyClosed } from "./body/body-closed.js";
import { BodyRegistered } from "./body/body-registered.js";
import { CommitteeConstituted } from "./body/committee-constituted.js";
import { EvidenceTagged } from "./body/evidence-tagged.js";
import { PolicyAdopted } from "./body/policy-adopted.js";
import { CommitmentDeparted } from "./commitment/commitment-departed.js";
import { CommitmentEvidenced } from "./commitment/commitment-evidenced.js";
import { CommitmentMade } from "./commitment/commitment-made.js";
import { FeedbackModerated } from "./feedback/feedback-moderated.js";
import { FeedbackReceived } from "./feedback/feedback-received.js";
import { FeedbackThemed } from "./feedback/feedback-themed.js";
import { FeedbackWithdrawn } from "./feedback/feedback-withdrawn.js";
import { InsightAcknowledged } from "./insight/insight-acknowledged.js";
import { InsightAnswered } from "./insight/insight-answered.js";
import { InsightReceived } from "./insight/insight-received.js";
import { ErasureRefused } from "./ledger/erasure-refused.js";
import { EventCorrected } from "./ledger/event-corrected.js";
import { EventVoided } from "./ledger/event-voided.js";
import { ImportCompleted } from "./ledger/import-completed.js";
import { KeyAnnounced } from "./ledger/key-announced.js";
import { KeyRevoked } from "./ledger/key-revoked.js";
import { LedgerStarted } from "./ledger/ledger-started.js";
import { PersonalDataErased } from "./ledger/personal-data-erased.js";
import { ReportIssued } from "./ledger/report-issued.js";
import { SealedTextMoved } from "./ledger/sealed-text-moved.js";
import { SealedTextRead } from "./ledger/sealed-text-read.js";
import { AssuranceGiven } from "./matter/assurance-given.js";
import { DecisionInfluenced } from "./matter/decision-influenced.js";
import { DecisionMade } from "./matter/decision-made.js";
import { DifferenceEvidenced } from "./matter/difference-evidenced.js";
import { DutyAssessed } from "./matter/duty-assessed.js";
import { ImpactAssessed } from "./matter/impact-assessed.js";
import { InvolvementLinked } from "./matter/involvement-linked.js";
import { IssueScreened } from "./matter/issue-screened.js";
import { MatterCalledIn } from "./matter/matter-called-in.js";
import { MatterOpened } from "./matter/matter-opened.js";
import { MatterWithdrawn } from "./matter/matter-withdrawn.js";
import { MilestoneReached } from "./matter/milestone-reached.js";
import { OptionSettled } from "./matter/option-settled.js";
import { PaperReceived } from "./matter/paper-received.js";
import { ProposalPublished } from "./matter/proposal-published.js";
import { ReviewHeld } from "./matter/review-held.js";
import { ScrutinyAnswered } from "./matter/scrutiny-answered.js";
import { ScrutinyCommented } from "./matter/scrutiny-commented.js";
import { ScrutinyConsulted } from "./matter/scrutiny-consulted.js";
import { ScrutinyDatesChanged } from "./matter/scrutiny-dates-changed.js";
import { SecretaryOfStateNotified } from "./matter/secretary-of-state-notified.js";
import { ServiceChangeTestEvidenced } from "./matter/service-change-test-evidenced.js";
import { UrgencyClaimed } from "./matter/urgency-claimed.js";
import { UrgentDecisionNotified } from "./matter/urgent-decision-notified.js";
import { NetworkClosed } from "./network/network-closed.js";
import { NetworkRegistered } from "./network/network-registered.js";
import { NetworkSized } from "./network/network-sized.js";
import { BoardConsulted } from "./plan/board-consulted.js";
import { BoardOpinionGiven } from "./plan/board-opinion-given.js";
import { PlanPublished } from "./plan/plan-published.js";
import { PlanStarted } from "./plan/plan-started.js";
import { ThemeExcluded } from "./theme/theme-excluded.js";
import { ThemeIdentified } from "./theme/theme-identified.js";
import { ThemeReopened } from "./theme/theme-reopened.js";

/** Every type of event, by name. */
export const catalogue = {
  BodyRegistered,
  BodyChanged,
  BodyClosed,
  PolicyAdopted,
  BaselineRecorded,
  CommitteeConstituted,
  AssessmentGraded,
  EvidenceTagged,

  NetworkRegistered,
  NetworkSized,
  NetworkClosed,

  CommitmentMade,
  CommitmentEvidenced,
  CommitmentDeparted,

  MatterOpened,
  IssueScreened,
  DutyAssessed,
  ProposalPublished,
  OptionSettled,
  InvolvementLinked,
  ImpactAssessed,
  ServiceChangeTestEvidenced,
  AssuranceGiven,
  ScrutinyConsulted,
  ScrutinyDatesChanged,
  ScrutinyCommented,
  ScrutinyAnswered,
  UrgencyClaimed,
  UrgentDecisionNotified,
  ReviewHeld,
  SecretaryOfStateNotified,
  MatterCalledIn,
  PaperReceived,
  DecisionMade,
  DecisionInfluenced,
  DifferenceEvidenced,
  MilestoneReached,
  MatterWithdrawn,

  ActivityPlanned,
  ConsultationOpened,
  ConsultationExtended,
  MidpointReviewed,
  ConsultationClosed,
  ActivityHeld,
  ActivityCancelled,
  ResponsesTallied,
  ActivityEvaluated,
  ResponsePublished,
  FeedbackReturned,
  FormatRequested,
  FormatProvided,
  ReturnDelayed,

  FeedbackReceived,
  FeedbackThemed,
  FeedbackModerated,
  FeedbackWithdrawn,

  ThemeIdentified,
  ThemeReopened,
  ThemeExcluded,

  InsightReceived,
  InsightAcknowledged,
  InsightAnswered,

  PlanStarted,
  PlanPublished,
  BoardConsulted,
  BoardOpinionGiven,

  LedgerStarted,
  EventCorrected,
  EventVoided,
  ImportCompleted,
  ReportIssued,
  SealedTextRead,
  SealedTextMoved,
  PersonalDataErased,
  ErasureRefused,
  KeyAnnounced,
  KeyRevoked,
} as const;
