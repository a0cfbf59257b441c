import { describe, expect, it } from "vitest";
import { disclosureProfiles, isHeldBack, type DisclosureProfile } from "engagement-ledger";
import { nothingGathered } from "../../../projections/figures/gathered.js";
import { tracing } from "../../../projections/figures/tracing.js";
import type { Answers } from "../../../projections/reach/answers.js";
import { completeness } from "../../../projections/reach/completeness.js";
import { publishing } from "../../../projections/reach/disclosed-figure.js";
import { publishQuestion } from "../../../projections/reach/disclosed-question.js";
import { groupRows } from "../../../projections/reach/groups.js";
import { reach } from "../../../projections/reach/projection.js";

type People = readonly [a: number, b: number, declined: number, notKnown: number];

const trace = tracing(reach, { today: "2024-06-30" });
const rule = { low: 0.8, high: 1.2, z: 1.96, minExpected: undefined, disclosureFloor: undefined };
const population = {
  ages: "all",
  areas: ["E1"],
  geography: "ltla 2022",
  title: "Census",
  url: "https://example.org/census",
  asOf: "2021-03-21",
  total: 100,
  counts: new Map([
    ["a", 40],
    ["b", 60],
  ]),
  events: [],
};

function published([a, b, declined, notKnown]: People, profile: DisclosureProfile): string {
  const code = (people: number) => ({ people, evidence: nothingGathered() });
  const answers: Answers = {
    scheme: "our-list",
    all: a + b + declined + notKnown,
    answered: a + b,
    declined,
    notSure: 0,
    notKnown,
    blank: 0,
    codes: { a: code(a), b: code(b) },
    evidence: nothingGathered(),
    allEvidence: nothingGathered(),
  };
  return JSON.stringify(
    publishQuestion(
      {
        ...completeness(answers, "not-asked-or-not-known", trace, "/schemes/0"),
        unit: "responses",
      },
      groupRows(answers, population, rule, trace, 0).map((row) => ({ ...row, unit: "responses" })),
      { index: 0, firstGroup: 0, rule, hidden: false, publish: publishing(profile, trace.rule) },
    ),
  );
}

function* dividing(total: number): Generator<People> {
  for (let a = 0; a <= total; a += 1)
    for (let b = 0; a + b <= total; b += 1)
      for (let declined = 0; a + b + declined <= total; declined += 1)
        yield [a, b, declined, total - a - b - declined];
}

/** The counts that a reader who knows this program could work out: one value in all that look the same. */
function workedOut(total: number, profile: DisclosureProfile): ReadonlyArray<People> {
  const alike = new Map<string, People[]>();
  for (const people of dividing(total)) {
    const shown = published(people, profile);
    alike.set(shown, [...(alike.get(shown) ?? []), people]);
  }
  return [...alike.values()].flatMap((group) =>
    group.filter((people) =>
      people.some(
        (count, part) =>
          isHeldBack(count, profile) && group.every((other) => other[part] === count),
      ),
    ),
  );
}

describe("a question of few people, to a reader who tries all there may be", () => {
  it.each(["nhs-hes-2018", "suppress-lt5", "suppress-lt10"] as const)(
    "tells no small count under %s, whatever the total",
    (name) => {
      for (let total = 2; total <= 22; total += 1)
        expect([total, workedOut(total, disclosureProfiles[name])]).toStrictEqual([total, []]);
    },
    60_000,
  );
});
