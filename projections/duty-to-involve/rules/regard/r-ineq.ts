import { defineRule } from "../rule.js";
import { putToDecisionMakers } from "./put-to-decision-makers.js";
import { putInputs, putOutcomes } from "./put-words.js";
import type { Sought } from "./sought.js";

const sought: Sought = {
  id: "R-INEQ",
  kinds: ["ehia", "eqia", "heat", "triple-aim"],
  called: "an assessment of inequalities",
};

/**
 * An assessment of inequalities made before each decision and put to those who decided.
 *
 * All four kinds that law.md lists count: `ehia`, `eqia` and `heat` ask about equality or inequalities, and
 * a `triple-aim` assessment includes the effects on inequalities by s.14Z43(2)(b) and (c). How far any of
 * them looked at inequalities is not decided.
 * Source: NHS Act 2006 ss.14T, 14Z35, 13G (law.md 3.8).
 */
export const inequalitiesAssessed = defineRule({
  of: "duty",
  id: "R-INEQ",
  version: 1,
  title: "An assessment of inequalities was put to those who decided",
  authority: [
    {
      text: "NHS Act 2006 s.14Z35",
      mark: "V",
      source: "https://www.legislation.gov.uk/ukpga/2022/31/section/25",
    },
    {
      text: "NHS Act 2006 s.14T",
      mark: "V",
      source: "https://www.legislation.gov.uk/ukpga/2012/7/section/26",
    },
    {
      text: "NHS Act 2006 s.13G",
      mark: "V",
      source: "https://www.legislation.gov.uk/ukpga/2022/31/section/6",
    },
    { text: "which kinds of assessment count, and that a paper has to name it", mark: "D" },
  ],
  inputs: ["assessments of the kinds ehia, eqia, heat and triple-aim", ...putInputs],
  outcomes: putOutcomes,
  cannotDecide: "whether regard was had to the need to reduce inequalities",
  appliesTo: { duties: ["D-INEQ"], limbs: [] },
  per: "decision",
  test: (facts) => putToDecisionMakers(sought, facts),
});
