import type { Authority } from "../rule.js";
import { defineRule } from "../rule.js";
import { putToDecisionMakers } from "./put-to-decision-makers.js";
import { putInputs, putOutcomes } from "./put-words.js";
import type { Sought } from "./sought.js";

const sought: Sought = {
  id: "R-WIDER",
  kinds: ["triple-aim"],
  called: "an assessment of the wider effect",
};

const provision = (text: string, source: string): Authority => ({
  text: `NHS Act 2006 ${text}`,
  mark: "V",
  source: `https://www.legislation.gov.uk/ukpga/${source}`,
});

/**
 * An assessment of the wider effect made before each decision and put to those who decided.
 *
 * Only the kind `triple-aim` counts: the duty is about health, quality and resources together, and an
 * assessment of equality or inequalities says nothing of resources. Those on record are named.
 * Source: NHS Act 2006 ss.14Z43, 13NA, 26A, 63A (law.md 3.8). Section 14Z44 is on climate change.
 */
export const widerEffectAssessed = defineRule({
  of: "duty",
  id: "R-WIDER",
  version: 1,
  title: "An assessment of the wider effect was put to those who decided",
  authority: [
    provision("s.14Z43", "2022/31/section/25"),
    provision("s.13NA", "2022/31/section/8"),
    provision("s.26A", "2006/41/section/26A"),
    provision("s.63A", "2006/41/section/63A"),
    { text: "which kind of assessment counts, and that a paper has to name it", mark: "D" },
  ],
  inputs: ["assessments of the kind triple-aim", ...putInputs],
  outcomes: putOutcomes,
  cannotDecide: "whether regard was had to all likely effects",
  appliesTo: { duties: ["D-WIDER"], limbs: [] },
  per: "decision",
  test: (facts) => putToDecisionMakers(sought, facts),
});
