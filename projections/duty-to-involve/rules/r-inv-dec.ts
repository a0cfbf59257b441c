import { involvementBefore } from "./involvement-before.js";
import { defineRule, involvementDuties } from "./rule.js";

/**
 * Involvement before a decision with an impact, linked with the limb decision. Tested for each decision.
 *
 * A decision that the Secretary of State takes after a call-in is not the body's.
 * Source: NHS Act 2006 s.242(1B)(c), s.14Z2(2)(c), s.14Z45(2)(c), s.13Q(2)(c) (law.md 3.5, 3.7).
 */
export const involvementBeforeDecision = defineRule({
  id: "R-INV-DEC",
  version: 1,
  title: "People were involved before a decision with an impact",
  authority: "NHS Act 2006 s.242(1B)(c), s.14Z2(2)(c), s.14Z45(2)(c), s.13Q(2)(c)",
  appliesTo: { duties: involvementDuties, limbs: ["decision"] },
  per: "decision",
  test: (facts) => {
    const { matter, decision } = facts;
    if (decision?.deciderKind === "secretary-of-state" && matter.calledIn.length > 0)
      return {
        outcome: "not-applicable",
        sentence: `The matter was called in, and the Secretary of State took ${decision.called}.`,
        evidence: [...matter.calledIn, decision],
      };
    return involvementBefore(facts, "decision", [
      { called: "the limb decision", holds: () => true },
    ]);
  },
});
