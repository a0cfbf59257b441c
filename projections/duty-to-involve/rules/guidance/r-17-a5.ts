import type { FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { defineRule } from "../rule.js";
import { yearByAction } from "./action-years.js";
import { assessedFor } from "./assessed-in-matter.js";
import { guidanceAuthority } from "./guidance-authority.js";
import { nothingShows } from "./nothing-shows.js";
import { taggedSentence, type Tagged } from "./tagged.js";
import { workOf } from "./work-of-year.js";

/**
 * Action 5 of the guidance of 2017: what R-ASSESS finds for the matters of the year, the worst of it.
 *
 * A year without a matter to which R-ASSESS applies is shown by a tag alone.
 * Source: law.md 5.2, "5 is R-ASSESS".
 */
export const actionFive = defineRule({
  of: "body",
  id: "R-17-A5",
  version: 1,
  title: "In each matter of the year it was assessed whether and how the duty applies",
  authority: guidanceAuthority("S"),
  inputs: [
    "what R-ASSESS reads, for the matters opened, decided or worked on in the year",
    "events tagged with A5 of participation-2017",
  ],
  outcomes: {
    "evidence-found":
      "R-ASSESS finds evidence for each matter of the year, or there is none and evidence is tagged",
    "evidence-missing":
      "R-ASSESS lacks evidence for a matter of the year, or the year is over without a matter or a tag",
    "not-yet-due": "R-ASSESS is not yet due for a matter, or the year is not over",
    "not-applicable":
      "evidence is tagged for a year or a kind of body that the guidance is not for",
    "not-decidable":
      "R-ASSESS cannot be decided for a matter, or evidence is tagged and the kind of body is not recorded",
  },
  cannotDecide: "how well it was done, and whether the judgements were right",
  test: (facts) => yearByAction(facts, "A5", (year, tagged) => tested(facts, year, tagged)),
});

const worstFirst = ["evidence-missing", "not-decidable", "not-yet-due", "evidence-found"] as const;

const said = {
  "evidence-found": "R-ASSESS finds evidence for each of them",
  "evidence-missing": "R-ASSESS lacks evidence for",
  "not-yet-due": "R-ASSESS is not yet due for",
  "not-decidable": "R-ASSESS cannot be decided for",
};

function tested(facts: BodyFacts, year: FinancialYear, tagged: Tagged | undefined): Answer {
  const assessed = workOf(facts)
    .matters(year.name)
    .map((one) => ({ called: one.called, answer: assessedFor(one, facts) }));
  const outcome = worstFirst.find((wanted) =>
    assessed.some(({ answer }) => answer.outcome === wanted),
  );
  const tags = tagged?.evidence ?? [];
  if (outcome === undefined) {
    if (tagged === undefined)
      return nothingShows(facts, year, "A5", "a matter with an assessment, or an event tagged A5");
    return {
      outcome: "evidence-found",
      sentence: `No matter of ${year.name} is on record. ${taggedSentence(tagged)}`,
      evidence: tags,
    };
  }
  const such = assessed.filter(({ answer }) => answer.outcome === outcome);
  const which = outcome === "evidence-found" ? "" : ` ${listed(such.map(({ called }) => called))}`;
  const answers = such.map(({ answer }) => answer);
  const [judgement] = answers.flatMap((answer) => answer.judgement ?? []);
  return {
    outcome,
    details: [...new Set(answers.flatMap(({ details = [] }) => details))],
    sentence:
      `Of the matters of ${year.name}, ${said[outcome]}${which}.` +
      (tagged === undefined ? "" : ` ${taggedSentence(tagged)}`),
    evidence: [...answers.flatMap(({ evidence = [] }) => evidence), ...tags],
    missing: [...new Set(answers.flatMap(({ missing = [] }) => missing))],
    ...(judgement === undefined ? {} : { judgement }),
  };
}
