import { involvementProvisions } from "./authority.js";
import { assessmentFor, impactOf } from "../../counting/assessment.js";
import { limbsOf } from "../../counting/limbs.js";
import { audienceCheck } from "./audience-check.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { exemptedAnswer, impactGate } from "../impact-gate.js";
import { ifAnyCheck } from "./if-any-check.js";
import { defineRule, involvementDuties } from "../rule.js";

/**
 * Three checks of whom the counted activities were for: users or individuals, carers, representatives.
 *
 * Carers and representatives are checked only where the dated duty names them. Representatives are another
 * route to users under s.242. One finding a check.
 * Source: NHS Act 2006 s.242(1B); s.14Z45(2) and s.13Q(2) from 2022-07-01 (law.md 2, 3.5).
 */
export const rightAudiences = defineRule({
  of: "duty",
  id: "R-AUDIENCE",
  version: 1,
  title: "The people whom the duty names were among those involved",
  authority: involvementProvisions(),
  inputs: [
    "the audiences of the activities that count",
    "the judgement of impact, where planning is not in play",
    "whether the people affected have carers or representatives",
    "the wording of the duty on the day",
  ],
  outcomes: {
    "evidence-found": "involvement that counts was for the people named",
    "evidence-missing":
      "a decision is made, the people affected are recorded as having them, and no involvement that counts was for them",
    "not-yet-due": "nothing is decided",
    "not-applicable": "the duty of that body and day does not name them",
    "not-decidable":
      "nobody recorded whether the people affected have carers or representatives, or whether there would be an impact",
  },
  cannotDecide: "whether the people affected have carers or representatives, if nobody recorded it",
  appliesTo: { duties: involvementDuties, limbs: [] },
  per: "matter",
  test: (facts) => {
    const out = outOfPlay(facts);
    if (out !== undefined)
      return [
        { ...out, check: "people" },
        { ...out, check: "carers" },
        { ...out, check: "representatives" },
      ];
    const { people, carers, representatives } = facts.duty.involves;
    const codes =
      representatives === "another-route"
        ? ["service-users", "representatives"]
        : ["service-users"];
    const open = unjudged(facts);
    return [
      { ...audienceCheck(facts, people, codes), check: "people" },
      { ...ifAnyCheck(facts, "carers", carers), check: "carers" },
      {
        ...ifAnyCheck(facts, "representatives", representatives === "if-any"),
        check: "representatives",
      },
    ].map((answer) => unlessUnjudged(answer, open));
  },
});

/** As a part of R-INV, the rule is out of play where no limb of R-INV is in play. */
function outOfPlay(facts: DutyFacts): Answer | undefined {
  const exempted = exemptedAnswer(facts);
  if (exempted !== undefined || limbsOf(facts.matter).has("planning")) return exempted;
  const impact = impactOf(assessmentFor(facts.matter, facts.decision));
  return impact === "no" ? impactGate(facts) : undefined;
}

/** What R-INV turns on and nobody judged, where planning, which needs no impact, is not in play. */
function unjudged(facts: DutyFacts): Answer | undefined {
  return limbsOf(facts.matter).has("planning") ? undefined : impactGate(facts);
}

/** Nothing is missing for certain where nobody judged whether there would be an impact. */
function unlessUnjudged(answer: Answer, open: Answer | undefined): Answer {
  const { check, sentence, evidence = [], missing = [] } = answer;
  if (open === undefined || answer.outcome !== "evidence-missing") return answer;
  return {
    ...open,
    ...(check === undefined ? {} : { check }),
    sentence: `${sentence} ${open.sentence}`,
    evidence: [...evidence, ...(open.evidence ?? [])],
    missing: [...missing, ...(open.missing ?? [])],
  };
}
