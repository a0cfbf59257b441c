import { describe, expect, it } from "vitest";
import { asksInWords } from "../../../projections/commitments/words/asks-in-words.js";
import { countedInWords } from "../../../projections/commitments/words/counted-in-words.js";

const names: Readonly<Record<string, string>> = {
  "network:haringey": "the Haringey Network",
  "body:healthwatch": "Healthwatch",
  "matter:m": "Urgent care",
};
const asks = (measure: Parameters<typeof asksInWords>[0]): string =>
  asksInWords(measure, (entity) => names[entity] ?? entity);

describe("what a measure asks, in plain words", () => {
  it("names how many of what, of whom, how often and between which days", () => {
    expect(
      asks({
        count: "events",
        where: { type: "ActivityHeld", method: "meeting", network: "network:haringey" },
        atLeast: 4,
        every: "year",
      }),
    ).toBe("at least 4 meetings of the Haringey Network in each year");
    expect(
      asks({
        count: "events",
        where: { type: "FeedbackReturned", method: "newsletter", matter: "matter:m" },
        atLeast: 1,
        from: "2015-02-01",
        by: "2015-03-31",
      }),
    ).toBe(
      "at least 1 time people were told what happened by newsletter about Urgent care from 2015-02-01 to 2015-03-31",
    );
    expect(
      asks({
        count: "bodies",
        where: { type: "ActivityHeld", body: "body:healthwatch", group: "older-people" },
        atLeast: 1,
        every: "two-months",
        from: "2024-01-01",
      }),
    ).toBe(
      "at least 1 body in activities held for the group older people with Healthwatch in every two months from 2024-01-01 on",
    );
  });

  it("names who is to sit where, and what all are for", () => {
    const type = "CommitteeConstituted";
    expect(asks({ count: "lay-members", where: { type, committee: "board" }, atLeast: 1 })).toBe(
      "at least 1 lay member on the board",
    );
    expect(asks({ count: "members", where: { type }, all: true })).toBe(
      "members on every committee",
    );
    const all = (given: string) => asks({ count: "events", where: { type: given }, all: true });
    expect(all("IssueScreened")).toBe("screening for engagement of every matter");
    expect(all("FeedbackReturned")).toBe("people are told what happened after every activity");
    expect(all("FormatProvided")).toBe("another format or language for every request");
    expect(all("ActivityHeld")).toBe("every activity planned is held");
    expect(all("AssessmentGraded")).toBe("all grades");
    expect(
      asks({
        count: "events",
        where: { type: "ActivityHeld", method: "induction" },
        all: true,
        every: "representative",
      }),
    ).toBe("induction session for each of the representatives");
  });
});

describe("what was counted, in plain words", () => {
  it("is n of m, a number, or a count held back", () => {
    expect(countedInWords({ measure: { every: "year" }, numerator: 0, denominator: 0 })).toBe(
      "none of the years asked for is over",
    );
    expect(countedInWords({ measure: {}, numerator: 1, denominator: 2, lacking: [] })).toBe(
      "on record for 1 of 2",
    );
    expect(countedInWords({ measure: {}, numerator: 0, denominator: 0, lacking: [] })).toBe(
      "nothing is on record that it would be for",
    );
    expect(countedInWords({ measure: {}, numerator: null, denominator: 50, people: "part" })).toBe(
      "counted *, of at least 50: a count of people that is held back",
    );
    expect(
      countedInWords({ measure: { every: "representative" }, numerator: 0, denominator: 0 }),
    ).toBe("how many there are is not on record");
    expect(
      countedInWords({ measure: { all: true }, numerator: 3, denominator: 1, needed: "how many" }),
    ).toBe("counted 3");
    expect(countedInWords({ measure: { all: true }, numerator: 3, denominator: 5 })).toBe(
      "shown for 3 of 5",
    );
  });
});
