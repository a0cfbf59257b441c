import { mayHaveDuties } from "../../bound-on.js";
import { listOf } from "../../dossier/names.js";
import type { BodyFacts } from "../facts.js";
import { defineRule, type Answers } from "../rule.js";
import { groupProvision } from "./authority.js";
import { constitutionAsOf } from "./constitution-as-of.js";
import { rowUnder, type Gate } from "./gate.js";
import { lastDayBound } from "./last-day-bound.js";
import { named, ownPlans } from "./own-plan.js";

const gate: Gate = { id: "R-CONST-14Z2", bound: "D-14Z2", cites: "D-14Z2" };

/**
 * A group's constitution in force describes how people are involved and states the principles.
 *
 * Tested as of the day of the question; once the duty no longer binds the body, as of the last day it did.
 * Of several in force the one that began last counts: a group has one constitution at a time.
 * Source: NHS Act 2006 s.14Z2(3) (law.md 3.5 R-CONST-14Z2).
 */
export const constitutionDescribes = defineRule({
  of: "body",
  id: gate.id,
  version: 1,
  title: "The constitution describes the arrangements and states the principles",
  authority: [groupProvision("s.14Z2(3)")],
  inputs: [
    "the constitutions of the body, from when to when each is in force, and what each holds",
  ],
  outcomes: {
    "evidence-found": "the constitution in force is recorded to hold both, with their places",
    "evidence-missing": "none in force is on record, or one of the two is not recorded of it",
    "not-applicable": "the duty of commissioning groups never bound the body of a constitution",
    "not-decidable":
      "the day it came into force is not known exactly, or the kind of body is not recorded",
  },
  cannotDecide: "the quality of the description",
  test: tested,
});

function tested(facts: BodyFacts): Answers {
  const constitutions = ownPlans(facts, ["constitution"]);
  if (listOf(facts.history.years).length === 0 && constitutions.length === 0) return [];
  const last = lastDayBound(facts, gate.bound);
  if (last === undefined) {
    const row = rowUnder(gate, facts, facts.today);
    return row._tag === "Row" || !mayHaveDuties(facts.boundOn(facts.today))
      ? []
      : constitutions.map((plan) => ({
          ...row.answer,
          ...named(plan),
          evidence: [...plan.started, ...plan.editions],
        }));
  }
  return { ...constitutionAsOf(constitutions, last.day), duty: last.duty };
}
