import { mayHaveDuties } from "../../bound-on.js";
import type { BodyFacts, DecisionPoint } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { rowUnder } from "./gate.js";
import { givenUp, named, ownPlans, type OwnPlan } from "./own-plan.js";
import { audienceInvolved, strategyAudiences } from "./audience-involved.js";
import { adoptionOf } from "./adoption-of.js";
import { strategyPublished } from "./strategy-published.js";
import { strategySufficient } from "./strategy-sufficient.js";

const id = "R-HWS";

/**
 * Local Healthwatch and the people of the area were involved before adoption, and the strategy is published.
 *
 * Three answers a document, one an audience and one for its publication, which is due once it is adopted.
 * The needs assessment and the joint strategy are the board's, the integrated care strategy the partnership's.
 * Source: LGPIHA 2007 ss.116(8), 116A(5)-(6), 116ZB(4), (7); HSCA 2012 s.196(1) (law.md 3.10 R-HWS).
 */
export const strategyInvolvement = defineRule({
  of: "body",
  id,
  version: 1,
  title: "Local Healthwatch and the people of the area were involved in the strategy",
  authority: [
    {
      text: "LGPIHA 2007 s.116(8)",
      mark: "V",
      source: "https://www.legislation.gov.uk/ukpga/2012/7/section/192",
    },
    {
      text: "LGPIHA 2007 s.116A(5)-(6), as inserted in 2012",
      mark: "V",
      source: "https://www.legislation.gov.uk/ukpga/2012/7/section/193",
    },
    {
      text: "LGPIHA 2007 s.116ZB(4), (7); s.116A(2A)",
      mark: "V",
      source: "https://www.legislation.gov.uk/ukpga/2022/31/section/26",
    },
  ],
  inputs: [
    "needs assessments, joint health and wellbeing strategies and integrated care strategies",
    "activities linked with the document's matter, and their audiences",
    "the adoption and the publication of the document",
    "a recorded judgement that the existing strategy is sufficient",
  ],
  outcomes: {
    "evidence-found": "the audience was involved before the adoption; or the document is published",
    "evidence-missing": "the document is adopted, and one of these is not on record",
    "not-yet-due": "the document is not adopted, and one of these is not on record",
    "not-applicable":
      "the duty did not bind the body, the existing strategy is recorded as sufficient since 2022-07-01, or the matter was withdrawn",
    "not-decidable": "dates do not show which came first, or the kind of body is not recorded",
  },
  cannotDecide:
    "whether the involvement was adequate, or which of several Local Healthwatch took part",
  test: (facts) =>
    ownPlans(facts, ["jsna", "health-wellbeing-strategy", "integrated-care-strategy"]).flatMap(
      (plan) => forDocument(facts, plan),
    ),
});

function forDocument(facts: BodyFacts, plan: OwnPlan): ReadonlyArray<Answer> {
  const adoption = adoptionOf(facts, plan);
  const duty = plan.kind === "integrated-care-strategy" ? "D-ICP" : "D-HWS";
  const gate = { id, bound: duty, cites: duty };
  const time = adoption?.occurredAt ?? facts.today;
  const row = rowUnder(gate, facts, time);
  if (row._tag === "Answer")
    return mayHaveDuties(facts.boundOn(time))
      ? [{ ...row.answer, ...named(plan), evidence: [...plan.started, ...plan.editions] }]
      : [];
  const outOfPlay = givenUp(facts, plan) ?? strategySufficient(facts, plan, row.duty, adoption);
  const answers = outOfPlay === undefined ? parts(facts, plan, adoption) : [outOfPlay];
  return answers.map((answer) => ({ ...answer, ...named(plan), duty: row.duty }));
}

function parts(
  facts: BodyFacts,
  plan: OwnPlan,
  adoption: DecisionPoint | undefined,
): ReadonlyArray<Answer> {
  return [
    ...strategyAudiences.map((audience) => audienceInvolved(facts, plan, audience, adoption)),
    { ...strategyPublished(plan, adoption), check: "published" },
  ];
}
