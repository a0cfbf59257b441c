import { describe, expect, it } from "vitest";
import { importTable, readMapping } from "engagement-ledger/interchange";
import { placesToFill } from "../../../src/interchange/suggest/fill.js";
import {
  suggestMapping,
  type Suggestion,
} from "../../../src/interchange/suggest/suggest-mapping.js";
import { left, newLedger, right, streamOf } from "../answers.js";
import { all } from "../imported.js";
import { filledIn } from "./filled.js";

const headers = [
  "Response ID",
  "Start time",
  "Completion time",
  "Email",
  "Your name",
  "IP Address",
  "Postcode",
  "1. How do you feel about the plan?",
  "2. Why?",
  "3. Would you use the new clinic?",
  "Are you disabled?",
  "Language",
  "Notes",
];
const feelings = ["Agree", "Disagree", "Don’t know"];
const uses = ["Yes", "No", "Prefer not to say", ""];

/** A made-up survey of an NHS body. */
const rows = Array.from({ length: 60 }, (_, index) => [
  `ANON-${index}`,
  `${(index % 28) + 1}/03/2024 09:00`,
  `${(index % 28) + 1}/03/2024 09:${String((index % 50) + 10)}`,
  `person${index}@example.org`,
  `Person ${index}`,
  `10.0.0.${index}`,
  "HA1 1AA",
  feelings[index % 3] ?? "",
  `Because of reason ${index}, and of one more that takes some words to tell`,
  uses[index % 4] ?? "",
  index % 2 === 0 ? "Yes" : "No",
  "en",
  "",
]);
const filling = {
  system: "survey.example/clinic",
  timeZone: "Europe/London",
  activity: "activity:clinic",
  channel: "survey",
  kind: "individual",
  scheme: "local-disability",
};

/** The value at a path of names and numbers. */
function at(value: unknown, ...path: ReadonlyArray<string | number>): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined,
    value,
  );
}
const occurredAt = (suggestion: Suggestion): unknown =>
  at(suggestion.mapping, "rows", 0, "occurredAt");
const single = (header: string, cells: ReadonlyArray<string>): Suggestion =>
  suggestMapping(
    ["Id", header],
    cells.map((cell, index) => [String(index), cell]),
  );

describe("a suggested mapping of a survey", () => {
  const suggestion = suggestMapping(headers, rows, { name: "Clinic survey.csv" });
  const { mapping, toFill, warnings } = suggestion;

  it("sorts the columns: the id, the time, answers, characteristics, persons and their words", () => {
    expect(at(mapping, "rowId")).toStrictEqual(["Response ID"]);
    expect(at(mapping, "columns")).toStrictEqual({
      ignored: ["Language", "Notes", "Start time"],
      personal: ["Email", "Your name", "IP Address", "Postcode"],
    });
    expect(occurredAt(suggestion)).toStrictEqual({ $column: "Completion time", date: "dmy-time" });
    expect(at(mapping, "rows", 0, "data", "answers")).toStrictEqual([
      {
        question: "1-how-do-you-feel-about-the-plan",
        code: {
          $column: "1. How do you feel about the plan?",
          map: "1-how-do-you-feel-about-the-plan",
        },
      },
      {
        question: "3-would-you-use-the-new-clinic",
        code: {
          $column: "3. Would you use the new clinic?",
          map: "3-would-you-use-the-new-clinic",
        },
      },
    ]);
    expect(at(mapping, "rows", 0, "data", "text")).toBe("{2. Why?}");
    expect(at(mapping, "rows", 0, "data", "characteristics", 0, "code")).toStrictEqual({
      $column: "Are you disabled?",
      map: "are-you-disabled",
    });
  });

  it("keeps “prefer not to say”, “don’t know” and a blank apart", () => {
    expect(at(mapping, "valueMaps", "3-would-you-use-the-new-clinic")).toStrictEqual({
      version: 1,
      values: { Yes: "yes", No: "no", "Prefer not to say": "not-stated" },
      blank: "not-known",
    });
    expect(at(mapping, "valueMaps", "1-how-do-you-feel-about-the-plan", "values")).toStrictEqual({
      Agree: "agree",
      Disagree: "disagree",
      "Don’t know": "not-sure",
    });
  });

  it("is no mapping until a person has filled in each marked place", () => {
    expect(toFill.map((place) => place.at)).toStrictEqual([
      "system",
      "timeZone",
      "rows[0].data.activity",
      "rows[0].data.channel",
      "rows[0].data.respondent.kind",
      "rows[0].data.characteristics[0].scheme",
    ]);
    for (const place of Object.keys(filling)) {
      const short = filledIn(mapping, { ...filling, [place]: { $fill: "it" } });
      expect(left(readMapping(JSON.stringify(short)))._tag).toBe("NotAMapping");
    }
    expect(placesToFill(filledIn(mapping, filling))).toStrictEqual([]);
  });

  it("imports its table once it is filled in, with nothing of a person in it", async () => {
    const ledger = await newLedger();
    right(
      await ledger.recordAll([
        {
          type: "BodyRegistered",
          entity: "body:icb",
          occurredAt: "2020-01-01",
          actor: { id: "a" },
          data: { name: "An ICB", kind: "icb" },
        },
        {
          type: "ConsultationOpened",
          entity: "activity:clinic",
          occurredAt: "2024-03-01",
          actor: { id: "a" },
          data: { by: "body:icb", title: "A clinic", purpose: "consultation" },
        },
      ]),
    );
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(","));
    const source = { name: "survey.csv", stream: streamOf(lines.join("\n")) };
    const ready = right(readMapping(JSON.stringify(filledIn(mapping, filling))));
    const report = right(await importTable(ledger, source, ready, { occurredAt: "2024-06-01" }));
    expect([report.rows.recorded, report.rows.rejected]).toStrictEqual([60, 0]);
    const said = JSON.stringify(await all(ledger, "FeedbackReceived"));
    expect(said).toContain("not-stated");
    for (const cell of ["person1@", "Person 1", "10.0.0.", "HA1 1AA", "reason 1"])
      expect(said).not.toContain(cell);
  });

  it("says what it left out, and why", () => {
    expect(warnings).toContain("Language is ignored: it says “en” in every row.");
    expect(warnings).toContain("Notes is ignored: it is blank in every row.");
    expect(warnings).toContain("Email is left out as personal.");
    expect(warnings).toContain("2. Why? holds what people wrote: not read for now.");
    expect(warnings).toContain(
      "Completion time is taken for the time of the response, not Start time.",
    );
  });
});

describe("a column that tells who somebody is", () => {
  const personal = (header: string, cell: string): unknown =>
    at(single(header, [cell, cell]).mapping, "columns", "personal");

  it("is known by its header", () => {
    for (const header of [
      "RecipientLastName",
      "IPAddress",
      "Full name",
      "Latitude",
      "Date of birth",
    ])
      expect(personal(header, "x")).toStrictEqual([header]);
    for (const header of ["Organisation name", "Shipping", "Skip reason", "Email-free day"])
      expect([header, personal(header, "x")]).toStrictEqual([
        header,
        header.startsWith("Email") ? [header] : [],
      ]);
  });

  it("is known by what stands in it", () => {
    for (const cell of [
      "jo@example.org",
      "10.0.0.1",
      "020 7946 0000",
      "HA1 1AA",
      "2001:db8:0:1:1:1:1:1",
    ])
      expect(personal("Contact", cell)).toStrictEqual(["Contact"]);
    expect(personal("Contact", "none")).toStrictEqual([]);
  });
});

describe("the dates of a suggested mapping", () => {
  const dateOf = (...cells: ReadonlyArray<string>): unknown =>
    at(occurredAt(single("Date", cells)), "date");

  it("have an order of day and month only where a row settles it", () => {
    expect(dateOf("13/02/2024", "01/02/2024")).toBe("dmy");
    expect(dateOf("02/13/2024", "01/02/2024")).toBe("mdy");
    expect(dateOf("02/13/2024 10:00")).toBe("mdy-time");
    expect(dateOf("01/02/2024", "03/04/2024")).toStrictEqual({
      $fill: "dmy or mdy: the sample does not tell",
    });
    expect(dateOf("01/02/2024 10:00")).toStrictEqual({
      $fill: "dmy-time or mdy-time: the sample does not tell",
    });
  });

  it("are not read where they have both orders, or years of two digits", () => {
    const both = single("Date", ["13/02/2024", "02/13/2024"]);
    expect(at(occurredAt(both), "$fill")).toContain("when they were given");
    expect(both.warnings).toContain(
      "Date cannot be read as dates: it writes day and month in both orders; mend it at its source.",
    );
    expect(single("Date", ["9/9/26 18:01"]).warnings).toContain(
      "Date cannot be read as dates: its years have two digits; export it with four.",
    );
  });

  it("may be instants, days in words, years, or numbers under a header that speaks of time", () => {
    expect(dateOf("2024-03-05T10:02:05Z")).toBe("iso-instant");
    expect(dateOf("2024-03-05")).toBe("iso-day");
    expect(dateOf("24 July 2025", "")).toBe("day-month-name-year");
    expect(dateOf("1435654192085")).toBe("unix-ms");
    expect(at(occurredAt(single("Year", ["2019", "2020"])), "date")).toBe("year");
    expect(at(occurredAt(single("Visits", ["2019", "2020"])), "$fill")).toBeDefined();
    expect(dateOf("45356", "45357.5")).toStrictEqual({
      $fill: "serial-day or serial-time, if these are a spreadsheet's",
    });
  });

  it("are not taken from a date of birth", () => {
    const born = single("Date of birth", ["1990-03-05", "1991-03-05"]);
    expect(at(born.mapping, "columns", "personal")).toStrictEqual(["Date of birth"]);
    expect(at(occurredAt(born), "$column")).toBeUndefined();
  });
});

describe("the warnings of a suggested mapping", () => {
  it("tell of repeated and blank headers, question numbers twice and import ids", () => {
    const { warnings } = suggestMapping(
      ["Id", "Name", "Name", "", "Q1", "Q1. Why?"],
      [["1", "a", "b", "c", '{"ImportId":"QID1"}', "@SQ@"]],
    );
    expect(warnings.slice(0, 6)).toStrictEqual([
      "Headers that are there twice go by their places: Name#2, Name#3.",
      "1 headers are blank: #4. Are there several header rows? Then set table.header.",
      "The rows under the header hold question texts and import ids: set table.header to 3 rows.",
      "Apostrophes are written @SQ@. Mend the export before values are mapped.",
      "Two columns bear the question number 1.",
      "The sample has 1 rows. Whether a question is closed, and what its answers are, is then a guess.",
    ]);
  });

  it("tell that a closed question may be an open one", () => {
    const cells = Array.from({ length: 50 }, (_, index) => `answer ${index % 8}`);
    expect(single("Q", cells).warnings).toContain(
      "Q may be an open question: 8 different answers, a ratio of 0.16.",
    );
    const wider = Array.from({ length: 50 }, (_, index) => `answer ${index % 12}`);
    expect(at(single("Q", wider).mapping, "rows", 0, "data", "answers")).toStrictEqual([]);
  });

  it("ask for the code of an answer that no code can be made of", () => {
    const { toFill } = single(
      "Q",
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? "同意" : "不同意")),
    );
    expect(toFill.map(({ what }) => what)).toContain("the code of the answer “同意”");
  });
});
