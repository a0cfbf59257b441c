import { financialYearOf } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { several } from "../../shown.js";
import type { Answers } from "../rule.js";
import { mayHaveDuties } from "../../bound-on.js";
import { rowUnder } from "./gate.js";
import { named, ownPlans, type OwnPlan } from "./own-plan.js";

/**
 * Tests a rule for each joint forward plan of a body, under the duty on the day it was published, else today.
 *
 * The period of an answer is the financial year with which the plan begins.
 */
export function forwardPlans(
  rule: string,
  facts: BodyFacts,
  test: (plan: OwnPlan) => Answers,
): ReadonlyArray<Answer> {
  return ownPlans(facts, ["joint-forward-plan"]).flatMap((plan): ReadonlyArray<Answer> => {
    const [first] = plan.published;
    const gate = { id: rule, bound: "D-14Z45", cites: "D-JFP" };
    const time = first?.occurredAt ?? facts.today;
    const row = rowUnder(gate, facts, time);
    const period = [...plan.editions, ...plan.started][0]?.period;
    const common = {
      ...named(plan),
      ...(period === undefined ? {} : { period: financialYearOf(period.from) }),
    };
    if (row._tag === "Answer")
      return mayHaveDuties(facts.boundOn(time))
        ? [{ ...row.answer, ...common, evidence: [...plan.started, ...plan.editions] }]
        : [];
    return several(test(plan)).map((answer) => ({ ...answer, ...common, duty: row.duty }));
  });
}
