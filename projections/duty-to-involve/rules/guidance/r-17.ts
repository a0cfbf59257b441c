import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import type { FinancialYear } from "../../financial-year.js";
import { listed } from "../listed.js";
import { defineRule, type Rule } from "../rule.js";
import { yearByAction } from "./action-years.js";
import { actions2017, type Action2017 } from "./actions-2017.js";
import { guidanceAuthority } from "./guidance-authority.js";
import { nothingShows } from "./nothing-shows.js";
import { taggedSentence, type Tagged } from "./tagged.js";

/**
 * One rule for each action of the guidance of 2017 but the fifth: evidence of it in a financial year.
 *
 * A tag shows it, and for actions 1 to 4 and 6 a document or event that is on record by itself.
 * Source: law.md 5.2 R-17-A1 to R-17-A10.
 */
export const actionRules: ReadonlyArray<Rule> = actions2017.map((action) =>
  defineRule({
    of: "body",
    id: `R-17-${action.code}`,
    version: 1,
    title: action.title,
    authority: guidanceAuthority(action.mark),
    inputs: [
      `events tagged with ${action.code} of participation-2017`,
      ...(action.shown === undefined ? [] : [action.shown.called]),
    ],
    outcomes: {
      "evidence-found": "evidence of the action is on record for the year",
      "evidence-missing": "the year is over, and no evidence of the action is on record",
      "not-yet-due": "the year is not over, and no evidence of the action is on record",
      "not-applicable":
        "evidence is tagged for a year or a kind of body that the guidance is not for",
      "not-decidable": "evidence is tagged, and the kind of body is not recorded",
    },
    cannotDecide: "how well it was done",
    test: (facts) =>
      yearByAction(facts, action.code, (year, tagged) => tested(action, facts, year, tagged)),
  }),
);

function tested(
  { code, shown }: Action2017,
  facts: BodyFacts,
  year: FinancialYear,
  tagged: Tagged | undefined,
): Answer {
  const found = shown?.find(facts, year) ?? [];
  const sought = [...(shown === undefined ? [] : [shown.called]), `an event tagged ${code}`];
  if (found.length === 0 && tagged === undefined)
    return nothingShows(facts, year, code, sought.join(", or "));
  const called = listed([...new Set(found.map((one) => one.called))]);
  return {
    outcome: "evidence-found",
    sentence: [
      found.length === 0
        ? `For action ${code} in ${year.name}.`
        : `For action ${code} in ${year.name}, ${shown?.called ?? ""}: ${called}.`,
      ...(tagged === undefined ? [] : [taggedSentence(tagged)]),
    ].join(" "),
    evidence: [...found.map(({ event }) => event), ...(tagged?.evidence ?? [])],
  };
}
