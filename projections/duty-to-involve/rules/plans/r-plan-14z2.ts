import { onDay } from "../../days.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { defineRule } from "../rule.js";
import { groupProvision } from "./authority.js";
import type { Gate } from "./gate.js";
import { leastLacking } from "./least-lacking.js";
import { named } from "./own-plan.js";
import { explainsDuty, partsIn, placesMissing, viewsAndOpinion } from "./parts.js";
import { yearByYear, type YearFacts } from "./year-by-year.js";

const gate: Gate = { id: "R-PLAN-14Z2", bound: "D-14Z2", cites: "D-JFP" };
const parts = [explainsDuty, ...viewsAndOpinion];

/**
 * A commissioning plan for each financial year, published, with the four parts that the Act asks for.
 *
 * It is due when its year begins: law.md gives no other day, and does not say that a plan published after
 * that day is none, so one that is published later is found, with its day in the sentence. Of several
 * plans for a year the one that lacks least is shown.
 * Source: NHS Act 2006 s.14Z11(3)-(4), s.14Z13(8) (law.md 3.5 R-PLAN-14Z2).
 */
export const commissioningPlan = defineRule({
  of: "body",
  id: gate.id,
  version: 1,
  title: "The year's commissioning plan explains the duty and what people said",
  authority: [groupProvision("s.14Z11(3)-(4)"), groupProvision("s.14Z13(8)")],
  inputs: [
    "the commissioning plans of the body, with the years they are for",
    "what each published plan holds, and where",
  ],
  outcomes: {
    "evidence-found":
      "a plan for the year is published, and all four parts are recorded with their places",
    "evidence-missing": "the year has begun, and no such plan is on record, or a part is not",
    "not-yet-due": "the year has not begun",
    "not-applicable":
      "the body was not a commissioning group bound by the duty in the year of a plan",
    "not-decidable": "a plan is on record, and the kind of body is not",
  },
  cannotDecide: "what an explanation is worth: a person records that it is there, and where",
  test: (facts) => yearByYear(facts, "commissioning-plan", gate, (one) => tested(one, facts)),
});

function tested({ year, plans }: YearFacts, { today }: BodyFacts): Answer {
  const best = leastLacking(
    plans
      .filter(({ published }) => published.length > 0)
      .map((plan) => ({ plan, ...partsIn(plan.published, parts) })),
  );
  const open = today < year.from ? "not-yet-due" : "evidence-missing";
  const begins = `${year.name} ${today < year.from ? "begins" : "began"} on ${year.from}`;
  if (best === undefined) {
    const [plan] = plans;
    return {
      ...(plan === undefined ? {} : named(plan)),
      outcome: open,
      sentence: `No published commissioning plan for ${year.name} is on record; ${begins}.`,
      evidence: plan?.started ?? [],
      missing: [`a published commissioning plan for ${year.name}`],
    };
  }
  const { plan, held, lacking } = best;
  const [first] = plan.published;
  const published = `${plan.called}, published ${first === undefined ? "" : onDay(first.occurredAt)}`;
  const common = { ...named(plan), evidence: plan.published };
  if (lacking.length === 0)
    return {
      ...common,
      outcome: "evidence-found",
      sentence: `${published}, is recorded to hold ${held.join("; ")}.`,
    };
  return {
    ...common,
    outcome: open,
    sentence: `${published}, is not recorded to hold ${listed(lacking)}; ${begins}.`,
    missing: placesMissing(lacking),
  };
}
