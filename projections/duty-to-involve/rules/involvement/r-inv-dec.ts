import { involvementProvisions } from "./authority.js";
import { involvementBefore } from "./involvement-before.js";
import { defineRule, involvementDuties } from "../rule.js";

/**
 * Involvement before a decision with an impact, linked with the limb decision. Tested for each decision.
 *
 * A decision that the Secretary of State takes after a call-in is not the body's.
 * Source: NHS Act 2006 s.242(1B)(c), s.14Z2(2)(c), s.14Z45(2)(c), s.13Q(2)(c) (law.md 3.5, 3.7).
 */
export const involvementBeforeDecision = defineRule({
  of: "duty",
  id: "R-INV-DEC",
  version: 1,
  title: "People were involved before a decision with an impact",
  authority: involvementProvisions("(c)"),
  inputs: [
    "the judgement of impact",
    "activities linked with the limb decision in which people had a voice",
    "each decision, and each milestone that binds",
    "a call-in by the Secretary of State",
  ],
  outcomes: {
    "evidence-found": "linked involvement that counts began before the decision",
    "evidence-missing": "a decision is made, and no involvement that counts began before it",
    "not-yet-due": "nothing is decided",
    "not-applicable":
      "no duty to involve bound the body, the matter has no decision limb, no impact is judged, an exemption is recorded, or the Secretary of State decided",
    "not-decidable":
      "nobody recorded whether there would be an impact, or dates do not show which came first",
  },
  cannotDecide: "whether there would be an impact, and whether what was done was enough",
  appliesTo: { duties: involvementDuties, limbs: ["decision"] },
  per: "decision-point",
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
