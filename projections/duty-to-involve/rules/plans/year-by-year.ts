import { mayHaveDuties } from "../../bound-on.js";
import { listOf } from "../../dossier/names.js";
import type { Duty } from "../../duties/duty.js";
import { financialYear, financialYearOf, type FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { rowUnder, type Gate } from "./gate.js";
import { named, ownPlans, type OwnPlan, type PlanKind } from "./own-plan.js";

/** What a rule is tested on for one financial year. */
export interface YearFacts {
  /** The year. */
  readonly year: FinancialYear;
  /** The plans on record for it. */
  readonly plans: ReadonlyArray<OwnPlan>;
}

/**
 * Tests a rule for each financial year in which the duty bound the body: the years in which the
 * record shows it at work, and those of the plans on record.
 *
 * A plan is for every year that its period touches. A plan none of whose years the duty bound the body in
 * has one answer that says so; a year without a plan then has none, nor has an organisation without duties.
 */
export function yearByYear(
  facts: BodyFacts,
  kind: PlanKind,
  gate: Gate,
  test: (one: YearFacts) => Answer,
): ReadonlyArray<Answer> {
  const plans = ownPlans(facts, [kind]).map((plan) => ({ plan, years: yearsTouched(plan) }));
  const names = new Set([...listOf(facts.history.years), ...plans.flatMap(({ years }) => years)]);
  const rows = new Map<string, Duty>();
  const answers = [...names].toSorted().flatMap((name): ReadonlyArray<Answer> => {
    const year = financialYear(name);
    const row = rowUnder(gate, facts, year.from, year.to);
    if (row._tag === "Answer") return [];
    rows.set(name, row.duty);
    const answer = test({
      year,
      plans: plans.filter(({ years }) => years.includes(name)).map(({ plan }) => plan),
    });
    return [{ ...answer, period: name, duty: row.duty }];
  });
  const outside = plans.filter(({ years }) => years.every((name) => !rows.has(name)));
  return [...answers, ...outside.flatMap(({ plan, years }) => unbound(facts, gate, plan, years))];
}

function unbound(
  facts: BodyFacts,
  gate: Gate,
  plan: OwnPlan,
  [name]: ReadonlyArray<string>,
): ReadonlyArray<Answer> {
  if (name === undefined) return [];
  const { from, to } = financialYear(name);
  const row = rowUnder(gate, facts, from, to);
  const mayBeBound = [from, to].some((day) => mayHaveDuties(facts.boundOn(day)));
  if (row._tag === "Row" || !mayBeBound) return [];
  const evidence = [...plan.started, ...plan.editions];
  return [{ ...row.answer, ...named(plan), period: name, evidence }];
}

function yearsTouched({ started, editions }: OwnPlan): ReadonlyArray<string> {
  const names = new Set<string>();
  for (const { period } of [...started, ...editions]) {
    const last = Number(financialYearOf(period.to).slice(0, 4));
    for (let year = Number(financialYearOf(period.from).slice(0, 4)); year <= last; year += 1)
      names.add(financialYearOf(`${year}-04-01`));
  }
  return [...names].toSorted();
}
