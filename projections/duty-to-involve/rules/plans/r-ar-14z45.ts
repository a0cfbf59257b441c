import { onDay } from "../../days.js";
import { onOrBefore } from "../../timing.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { boardProvision } from "./authority.js";
import type { Gate } from "./gate.js";
import { leastLacking } from "./least-lacking.js";
import { dayDue, named } from "./own-plan.js";
import { explainsDuty, partsIn, placesMissing } from "./parts.js";
import { yearByYear, type YearFacts } from "./year-by-year.js";

const gate: Gate = { id: "R-AR-14Z45", bound: "D-14Z45", cites: "D-AR" };

/**
 * A board's annual report on each financial year, published, with the explanation of the duty.
 *
 * It is due on the directed day that is recorded for it; where none is, it is never due, whatever the year.
 * One published after that day is found, with the detail `published-late`.
 * Source: NHS Act 2006 s.14Z58(1)-(2), (6) (law.md 3.9 R-AR-14Z45).
 */
export const boardAnnualReport = defineRule({
  of: "body",
  id: gate.id,
  version: 1,
  title: "The year's annual report explains how the duty was discharged",
  authority: [boardProvision("s.14Z58(1)-(2), (6)")],
  inputs: [
    "the annual reports of the body, with the years they are on",
    "what each published report holds, and where",
    "the directed day recorded for a report",
  ],
  outcomes: {
    "evidence-found":
      "a report on the year is published, and the place of the explanation is recorded",
    "evidence-missing":
      "the directed day has come, and the report or the explanation is not on record",
    "not-yet-due": "the directed day is still to come, or no directed day is recorded",
    "not-applicable": "the body was not an integrated care board in the year of a report",
    "not-decidable": "a report is on record, and the kind of body is not",
  },
  cannotDecide: "what an explanation is worth: a person records that it is there, and where",
  test: (facts) => yearByYear(facts, "annual-report", gate, (one) => tested(one, facts)),
});

function tested({ year, plans }: YearFacts, { today }: BodyFacts): Answer {
  const best = leastLacking(
    plans.map((plan) => {
      const { held, lacking } = partsIn(plan.published, [explainsDuty]);
      const unpublished = plan.published.length === 0 ? ["its publication"] : [];
      return { plan, held, lacking: [...unpublished, ...placesMissing(lacking)] };
    }),
  );
  if (best === undefined)
    return {
      outcome: "not-yet-due",
      sentence: `No annual report on ${year.name} is on record, and no directed day for it either.`,
      missing: [`a published annual report on ${year.name}`, "the directed day for it"],
    };
  const { plan, held, lacking } = best;
  const due = dayDue(plan);
  const common = { ...named(plan), evidence: [...plan.started, ...plan.published] };
  const day = due === undefined ? "No directed day is recorded." : `The directed day is ${due}.`;
  if (lacking.length > 0)
    return {
      ...common,
      outcome: due !== undefined && due <= today ? "evidence-missing" : "not-yet-due",
      ...(due === undefined ? {} : { due }),
      sentence: `Not on record for ${plan.called}: ${lacking.join("; ")}. ${day}`,
      missing: [...lacking, ...(due === undefined ? ["the directed day for it"] : [])],
    };
  const [first] = plan.published;
  const published = first?.occurredAt ?? "";
  const isLate = due !== undefined && onOrBefore(published, due) === "too-late";
  return {
    ...common,
    outcome: "evidence-found",
    ...(isLate ? { details: ["published-late"] } : {}),
    sentence: `${plan.called}, published ${onDay(published)}, is recorded to hold ${held.join("; ")}. ${day}`,
  };
}
