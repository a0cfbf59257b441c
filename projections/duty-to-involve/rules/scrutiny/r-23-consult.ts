import { assessmentFor } from "../../counting/assessment.js";
import { defineRule } from "../rule.js";
import { scrutinyProvision } from "./authority.js";
import { consultationGate } from "./consultation-gate.js";
import { isOf } from "./consultation-of.js";
import { consultationsFor } from "./consultations.js";
import { consultedBefore } from "./consulted-before.js";

/**
 * The local authority was consulted on a substantial change before the decision.
 *
 * One answer an authority that the assessment names; a consultation of a joint committee is one of each of
 * its authorities. Where the assessment names none, a consultation of any authority is looked for.
 * Source: S.I. 2013/218 reg 23(1), (2), (12), reg 30(5) (law.md 3.6 R-23-CONSULT).
 */
export const authorityConsulted = defineRule({
  of: "duty",
  id: "R-23-CONSULT",
  version: 1,
  title: "The local authority was consulted on a substantial change",
  authority: [
    scrutinyProvision("23", "(1)"),
    scrutinyProvision("23", "(2)"),
    scrutinyProvision("23", "(12)"),
    scrutinyProvision("30", "(5)"),
  ],
  inputs: [
    "the judgement whether the change is substantial",
    "the authorities to consult, as assessed",
    "the consultations of authorities: by whom, for which provider, of which joint committee",
    "each decision",
    "the exemptions and claims of urgency",
  ],
  outcomes: {
    "evidence-found":
      "the authority, or a joint committee of it, was consulted before the decision",
    "evidence-missing": "a decision is made, and no consultation of the authority came before it",
    "not-yet-due": "nothing is decided, and no consultation is on record",
    "not-applicable":
      "the duty did not bind the body, the change is judged not substantial, an exemption or urgency is recorded, or the matter was withdrawn",
    "not-decidable":
      "nobody judged whether the change is substantial, dates do not show which came first, or only another body is recorded to have consulted",
  },
  cannotDecide: "whether the change is substantial",
  appliesTo: { duties: ["D-REG23"], limbs: [] },
  per: "decision",
  test: (facts) => {
    const gate = consultationGate(facts);
    if (gate !== undefined) return gate;
    const all = consultationsFor(facts);
    const authorities = assessmentFor(facts.matter, facts.decision)?.authorities ?? [];
    if (authorities.length === 0) return consultedBefore(facts, all);
    return [...new Set(authorities)].map((authority) => ({
      ...consultedBefore(
        facts,
        {
          own: all.own.filter((one) => isOf(one, authority)),
          ofOthers: all.ofOthers.filter((one) => isOf(one, authority)),
        },
        authority,
      ),
      about: authority,
    }));
  },
});
