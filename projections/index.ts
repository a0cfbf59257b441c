export { isWorkingDay, workingDay } from "./clocks/working-days.js";
export { closedLoop, type ClosedLoop, type ClosedLoopOptions } from "./closed-loop/report.js";
export { closedLoopProjection } from "./closed-loop/projection.js";
export { commitments, type Commitments, type CommitmentsOptions } from "./commitments/report.js";
export { commitmentsProjection } from "./commitments/projection.js";
export type { CommitmentDocuments } from "./commitments/asked.js";
export type { PromisesKept } from "./commitments/kept.js";
export type { MeasureRow } from "./commitments/measure-row.js";
export type { CommitmentRow } from "./commitments/row.js";
export type { TargetRow } from "./commitments/target-row.js";
export { countedInWords, type CountTold } from "./commitments/words/counted-in-words.js";
export { discloseCommitments, type PublishedCommitments } from "./commitments/disclosed.js";
export type { ClosedLoopDocuments } from "./closed-loop/context.js";
export type { GroupFeedback } from "./closed-loop/group-feedback.js";
export type { LoopClosure, LoopMeasures } from "./closed-loop/loop-measures.js";
export { isLoopPart, loopParts, type LoopPart } from "./closed-loop/part.js";
export type { LoopGap, LoopPartRow } from "./closed-loop/part-row.js";
export type { LoopParts } from "./closed-loop/parts.js";
export type { PromiseKeptRate } from "./closed-loop/promise-kept.js";
export type { ResponseOnTime } from "./closed-loop/response-on-time.js";
export { responseLoopProjection } from "./closed-loop/responses/projection.js";
export {
  responseLoop,
  type ResponseLoop,
  type ResponseLoopDocuments,
} from "./closed-loop/responses/report.js";
export type { LoopState } from "./closed-loop/state.js";
export { kaplanMeier, type Observation, type Survival } from "./closed-loop/survival.js";
export type { ThemeRow } from "./closed-loop/theme-row.js";
export type { TimeToTold } from "./closed-loop/time-to-told.js";
export { due, type Due, type DueDocuments } from "./due/report.js";
export type { DueItem, DueKind, OpenItem } from "./due/due-item.js";
export {
  dutyToInvolve,
  type BodyFindings,
  type DutyQuestion,
  type DutyReport,
  type DutyShown,
  type MatterFindings,
} from "./duty-to-involve/duty-to-involve.js";
export { dutyOfMatter } from "./duty-to-involve/duty-of-matter.js";
export { dutyToInvolveProjection } from "./duty-to-involve/projection.js";
export { assuranceReport, type AssuranceReport } from "./duty-to-involve/assurance.js";
export type { AssuredBody } from "./duty-to-involve/assurance/assured-body.js";
export type { AssuredMatter } from "./duty-to-involve/assurance/assured-matter.js";
export type { Gap } from "./duty-to-involve/assurance/gaps.js";
export type { DutyDocuments } from "./duty-to-involve/dossier/documents.js";
export type { Kept, Noted } from "./duty-to-involve/dossier/noted.js";
export type { BodyKind, Duty, DutyLimb, Mark } from "./duty-to-involve/duties/duty.js";
export { england } from "./duty-to-involve/england.js";
export type { Answer, Finding, Judgement, Outcome } from "./duty-to-involve/rules/finding.js";
export type { BodyFacts, DecisionPoint, DutyFacts, Facts } from "./duty-to-involve/rules/facts.js";
export {
  defineRule,
  involvementDuties,
  type Answers,
  type Authority,
  type BodyRule,
  type DutyRule,
  type MatterRule,
  type Per,
  type Rule as DefinedRule,
} from "./duty-to-involve/rules/rule.js";
export { defineRuleSet, type RuleSet } from "./duty-to-involve/rules/rule-set.js";
export { onDay } from "./duty-to-involve/days.js";
export { before, onOrBefore, type Timing } from "./duty-to-involve/timing.js";
export type { Evidence } from "./figures/evidence.js";
export type { Count, Figure } from "./figures/figure.js";
export { readRule, ruleText, type FoldedView, type Rule, type Scope } from "./figures/rule.js";
export { setDigest } from "./figures/set-digest.js";
export { networksProjection } from "./networks/projection.js";
export { networks, type Networks } from "./networks/report.js";
export type { NetworksOptions } from "./networks/options.js";
export { discloseNetworks, type PublishedNetworks } from "./networks/disclosed.js";
export type { NetworkDocuments } from "./networks/in-question.js";
export { noPolicies, policiesInForce, type PolicyDocuments } from "./policies/in-force.js";
export { policies } from "./policies/projection.js";
export type { Line } from "./timeline/line.js";
export { timelineProjection } from "./timeline/projection.js";
export { timeline, type TimelineQuestion } from "./timeline/timeline.js";
export { discloseReach, type PublishedReach } from "./reach/disclosed.js";
export { groupCodes, type GroupCodes } from "./reach/group-codes.js";
export type { Narrowing } from "./reach/narrowing.js";
export { reachOverTime, type ReachOverTime } from "./reach/over-time.js";
export { reach, reachWith, type ReachProjection, type ReachSettings } from "./reach/projection.js";
export { reachFollowed } from "./reach/followed.js";
export { reachReport, type Reach, type ReachOptions } from "./reach/report.js";
export { discloseYouSaid } from "./you-said/disclose.js";
export { youSaidProjection } from "./you-said/projection.js";
export { youSaid, type YouSaid, type YouSaidMatter } from "./you-said/report.js";
export type { Story } from "./you-said/story.js";
export type { Source } from "./you-said/source.js";
export type { YouSaidDocuments } from "./you-said/wording.js";
