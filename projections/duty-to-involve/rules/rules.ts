import { dutyAssessed } from "./r-assess.js";
import { rightAudiences } from "./r-audience.js";
import { involvementBeforeDecision } from "./r-inv-dec.js";
import { involvementInPlanning } from "./r-inv-plan.js";
import { involvementInProposal } from "./r-inv-prop.js";
import { involvementPrecedes } from "./r-precede.js";
import { peopleHadVoice } from "./r-voice.js";
import type { Rule } from "./rule.js";

/** The shipped rules of the duty to involve, in the order of a report. */
export const involvementRules: ReadonlyArray<Rule> = [
  dutyAssessed,
  involvementInPlanning,
  involvementInProposal,
  involvementBeforeDecision,
  rightAudiences,
  involvementPrecedes,
  peopleHadVoice,
];
