export { closedLoop, type ClosedLoop, type ClosedLoopOptions } from "./closed-loop/report.js";
export { closedLoopProjection } from "./closed-loop/projection.js";
export type { ThemeRow } from "./closed-loop/theme-row.js";
export {
  dutyToInvolve,
  type DutyQuestion,
  type DutyReport,
  type MatterFindings,
} from "./duty-to-involve/duty-to-involve.js";
export { dutyToInvolveProjection } from "./duty-to-involve/projection.js";
export { defineRule, type Rule as DutyRule } from "./duty-to-involve/rules/rule.js";
export { involvementRules } from "./duty-to-involve/rules/rules.js";
export type { Finding, Outcome } from "./duty-to-involve/rules/finding.js";
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
