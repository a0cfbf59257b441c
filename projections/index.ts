export { isWorkingDay, workingDay } from "./clocks/working-days.js";
export { closedLoop, type ClosedLoop, type ClosedLoopOptions } from "./closed-loop/report.js";
export { closedLoopProjection } from "./closed-loop/projection.js";
export { commitments, type Commitments, type CommitmentsOptions } from "./commitments/report.js";
export { commitmentsProjection } from "./commitments/projection.js";
export type { CommitmentRow, MeasureRow } from "./commitments/row.js";
export { withoutPeople } from "./commitments/without-people.js";
export type { ThemeRow } from "./closed-loop/theme-row.js";
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
export { noPolicies, policiesInForce, type PolicyDocuments } from "./policies/in-force.js";
export { policies } from "./policies/projection.js";
export type { Line } from "./timeline/line.js";
export { timelineProjection } from "./timeline/projection.js";
export { timeline, type TimelineQuestion } from "./timeline/timeline.js";
export { discloseReach, type PublishedReach } from "./reach/disclosed.js";
export { reach, reachWith, type ReachProjection } from "./reach/projection.js";
export { reachReport, type Reach, type ReachOptions } from "./reach/report.js";
