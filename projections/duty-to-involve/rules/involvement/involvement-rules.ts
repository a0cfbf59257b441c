import type { Rule } from "../rule.js";
import { dutyAssessed } from "./r-assess.js";
import { rightAudiences } from "./r-audience.js";
import { involvementBeforeDecision } from "./r-inv-dec.js";
import { involvementInPlanning } from "./r-inv-plan.js";
import { involvementInProposal } from "./r-inv-prop.js";
import { involvementPrecedes } from "./r-precede.js";
import { peopleHadVoice } from "./r-voice.js";

/** The rules of the duty to involve itself. Source: law.md 3.5, 4.4, 5.3. */
export const involvementRules: ReadonlyArray<Rule> = [
  dutyAssessed,
  involvementInPlanning,
  involvementInProposal,
  involvementBeforeDecision,
  rightAudiences,
  involvementPrecedes,
  peopleHadVoice,
];
