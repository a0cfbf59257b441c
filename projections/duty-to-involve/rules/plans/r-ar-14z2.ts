import { addDays } from "engagement-ledger";
import { financialYear, financialYearOf, type FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { groupProvision } from "./authority.js";
import { rowUnder, type Gate } from "./gate.js";
import { leastLacking } from "./least-lacking.js";
import { dayDue, named, type OwnPlan } from "./own-plan.js";
import { reportShown } from "./report-shown.js";
import { yearByYear, type YearFacts } from "./year-by-year.js";

const gate: Gate = { id: "R-AR-14Z2", bound: "D-14Z2", cites: "D-AR" };

/**
 * A group's annual report on each financial year: published, explaining the duty, presented in public.
 *
 * law.md gives no day for it. Where a day is recorded for the report, that day counts. Where none is, what
 * is not on record is not yet due until the financial year after the one reported on is over: a report is
 * made in each year on the year before, so that then its time has come, and no earlier day is invented. Where
 * the duty bound the group no more in that year, no report that is not on record is asked for.
 * Source: NHS Act 2006 s.14Z15(2)(a), (6) (law.md 3.5 R-AR-14Z2).
 */
export const groupAnnualReport = defineRule({
  of: "body",
  id: gate.id,
  version: 1,
  title: "The year's annual report explains the duty and was presented in public",
  authority: [
    groupProvision("s.14Z15(2)(a), (6)"),
    { text: "a report is due on its recorded day, else by the end of the year after", mark: "D" },
  ],
  inputs: [
    "the annual reports of the body, with the years they are on",
    "what each published report holds, and where",
    "meetings that present a report",
    "the day recorded for a report to be ready",
  ],
  outcomes: {
    "evidence-found":
      "a report on the year is published, holds the explanation with its place, and was presented at a public meeting",
    "evidence-missing": "its time has come, and one of the three is not on record",
    "not-yet-due":
      "one of the three is not on record, and its recorded day, else the end of the year after, is still to come",
    "not-applicable":
      "the body was not a commissioning group bound by the duty in the year of a report, or no longer in the year after and has none on record",
    "not-decidable": "a report is on record, and the kind of body is not",
  },
  cannotDecide: "what an explanation is worth: a person records that it is there, and where",
  test: (facts) => yearByYear(facts, "annual-report", gate, (one) => tested(one, facts)),
});

function tested({ year, plans }: YearFacts, facts: BodyFacts): Answer {
  const best = leastLacking(plans.map((plan) => reportShown(plan, facts)));
  const { isDue, due, why } = dueFor(year, best?.plan, facts.today);
  const open = isDue ? "evidence-missing" : "not-yet-due";
  if (best === undefined && endedBy(year, facts)) return notMade(year, facts);
  if (best === undefined)
    return {
      outcome: open,
      due,
      sentence: `No annual report on ${year.name} is on record. ${why}`,
      missing: [`a published annual report on ${year.name}, presented at a public meeting`],
    };
  const { plan, held, lacking, evidence } = best;
  const common = { ...named(plan), evidence };
  if (lacking.length === 0)
    return {
      ...common,
      outcome: "evidence-found",
      sentence: `On record for ${plan.called}: ${held.join("; ")}.`,
    };
  return {
    ...common,
    outcome: open,
    due,
    sentence: `Not on record for ${plan.called}: ${lacking.join("; ")}. ${why}`,
    missing: lacking,
  };
}

function yearAfter(year: FinancialYear): FinancialYear {
  return financialYear(financialYearOf(addDays(year.to, 1)));
}

function endedBy(year: FinancialYear, facts: BodyFacts): boolean {
  const { from, to } = yearAfter(year);
  const row = rowUnder(gate, facts, from, to);
  return row._tag === "Answer" && row.answer.outcome === "not-applicable";
}

function notMade(year: FinancialYear, { body, history: { closed } }: BodyFacts): Answer {
  return {
    outcome: "not-applicable",
    sentence:
      `No annual report on ${year.name} is on record, and in ${yearAfter(year).name}, the year in which it ` +
      `would be made, the duty bound ${body} no more.`,
    evidence: closed === undefined ? [] : [closed],
  };
}

function dueFor(
  year: FinancialYear,
  plan: OwnPlan | undefined,
  today: string,
): { readonly isDue: boolean; readonly due: string; readonly why: string } {
  const recorded = plan === undefined ? undefined : dayDue(plan);
  if (recorded !== undefined)
    return {
      isDue: recorded <= today,
      due: recorded,
      why: `The day recorded for it is ${recorded}.`,
    };
  const after = yearAfter(year);
  const isDue = after.to < today;
  return {
    isDue,
    due: after.to,
    why: isDue
      ? `No day is recorded for it; ${after.name}, the year in which it would be made, is over.`
      : `No day is recorded for it, and ${after.name}, the year in which it would be made, is not over.`,
  };
}
