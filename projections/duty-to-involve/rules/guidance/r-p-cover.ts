import { financialYear, type FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { principleAnswer } from "./principle-answer.js";
import { principleCodes, principles, type PrinciplesWording } from "./principles.js";
import { taggedBy, type TaggedByYear } from "./tagged-evidence.js";
import { whyOutside } from "./wording-for.js";
import { yearsOf } from "./years-of.js";

/**
 * What is on record for each of the ten principles in a financial year: what is tagged, and the part that
 * records show. One finding a principle; `about` names the wording.
 *
 * A principle is a set of tags and no test. Five have a part that records show: people told and involvement
 * begun (P2), groups at risk (P4), partners (P5), information in formats (P6), and channels (P8 of 2022).
 * Source: law.md 5.1.
 */
export const principlesCovered = defineRule({
  of: "body",
  id: "R-P-COVER",
  version: 1,
  title: "What is on record for each of the ten principles",
  authority: [
    ...principles.map(({ called, mark, source }) => ({ text: called, mark, source })),
    { text: "which part of a principle records can show, and two channels as several", mark: "D" },
  ],
  inputs: [
    "events tagged with the codes P1 to P10 of principles-2021 or principles-2022",
    "the activities and matters of the year, their partners, audiences and channels",
    "when people were told what happened",
    "documents made public and their formats",
  ],
  outcomes: {
    "evidence-found": "the part of the principle that records show is on record for the year",
    "evidence-missing": "the year is over, and that part is not on record",
    "not-yet-due": "the year is not over, and that part is not on record",
    "not-applicable":
      "the wording is not for this kind of body, or the year has nothing that the part could be about",
    "not-decidable":
      "the principle has no part that records show: only what is tagged is said; or the kind of body is not recorded",
  },
  cannotDecide: "whether a principle was followed",
  test: (facts) => principles.flatMap((wording) => underWording(facts, wording)),
});

function underWording(facts: BodyFacts, wording: PrinciplesWording): ReadonlyArray<Answer> {
  const tagged = taggedBy(facts, wording.scheme);
  const names = wording.from === undefined ? tagged.years : yearsOf(facts, tagged.years);
  return names.flatMap((name) => {
    const year = financialYear(name);
    const isTagged = tagged.years.includes(name);
    return inYear(facts, wording, year, tagged, isTagged).map((answer) => ({
      ...answer,
      period: name,
      about: wording.scheme,
    }));
  });
}

function inYear(
  facts: BodyFacts,
  wording: PrinciplesWording,
  year: FinancialYear,
  tagged: TaggedByYear,
  isTagged: boolean,
): ReadonlyArray<Answer> {
  const outside = whyOutside(facts, wording, year);
  if (outside !== undefined) return isTagged ? [outside] : [];
  return principleCodes.map((code) => ({
    ...principleAnswer(facts, wording, year, code, tagged.get(code, year.name)),
    check: code,
  }));
}
