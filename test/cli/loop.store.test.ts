import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { workedExample } from "../projections/closed-loop/worked-example.js";
import { aFolder, command, jsonLines } from "./run.js";

const day = ["--today", "2024-06-30"];
let ledger: string;

beforeAll(async () => {
  const folder = aFolder();
  ledger = join(folder, "test.ledger");
  await command("init", ledger, "--origin", "test.example/engagement");
  const { notes } = await command(
    "record",
    ledger,
    jsonLines(folder, "events.jsonl", workedExample),
  );
  if (notes !== "") throw new Error(notes);
});

const parsed = async (...words: ReadonlyArray<string>) =>
  JSON.parse((await command("loop", ledger, "--json", ...day, ...words)).out).result;

describe("loop as text", () => {
  it("begins with what is open and overdue, the longest open first, by name, with who was not told", async () => {
    const { out } = await command("loop", ledger, ...day);
    const from = out.split("\n").indexOf("Open and overdue (4)");
    expect(from).toBeLessThan(5);
    expect(out.split("\n").slice(from, from + 10)).toStrictEqual([
      "Open and overdue (4)",
      "  “Theme t03”",
      "      Heard on 2024-01-20, open for 162 days; people were to be told by 2024-04-13.",
      "      Answered on 2024-03-01: not adopted. Told: group-b (on 2024-03-21). Not told: group-c.",
      "  “Theme t04”",
      "      Heard on 2024-02-01, open for 150 days; people were to be told by 2024-04-25.",
      "      Said to be not adopted, which is no answer yet: no reason is recorded.",
      "  “Theme t06”",
      "      Heard on 2024-02-10, open for 141 days; people were to be told by 2024-05-04.",
      "      Said to be adopted, which is no answer yet: it names no decision or promise.",
    ]);
    expect(out).toContain(
      "Under consideration, to be looked at again on 2024-07-31. No answer is on record.",
    );
  });

  it("shows whose loop stays open, and what is counted", async () => {
    const { out } = await command("loop", ledger, ...day);
    const from = out.split("\n").findIndex((line) => line.startsWith("Whose loop stays open"));
    expect(out.split("\n").slice(from, from + 9)).toStrictEqual([
      "Whose loop stays open: by group, the least closed first",
      "                 Closed of due  Overdue  Longest open  Half told in  Points from all  Days from all",
      "  group-a        2 of 4, 50.0%        2      150 days       91 days            -13.6            +30",
      "  group-c        2 of 3, 66.7%        1      162 days       45 days             +3.0            -16",
      "  group-b        3 of 4, 75.0%        1      141 days       61 days            +11.4              0",
      "  All together  7 of 11, 63.6%        4      162 days       61 days",
      "  A theme counts once for each group that raised it; for a group it is closed when it is",
      "    answered and that group was told. Counts are of themes, not of people. The last two columns",
      "    are the distance from all together.",
    ]);
  });

  it("names the consultations without a response in time, and the groups not told", async () => {
    const { out } = await command("loop", ledger, ...day);
    expect(out).toContain("No response: “overdue”, limit 2024-05-24.");
    expect(out).toContain("Published late: “late”, limit 2024-04-25.");
    expect(out).toContain("Not told of “x1”: group-c.");
  });

  it("says why a theme is due, and of those not due yet by when people are to be told", async () => {
    const { out } = await command("loop", ledger, "--today", "2024-03-31");
    expect(out).toContain(
      "Heard on 2024-01-20, open for 71 days; its matter is decided.\n      Answered on 2024-03-01",
    );
    expect(out).toContain(
      "Heard on 2024-02-10, open for 50 days; people are to be told by 2024-05-04.",
    );
  });

  it("says plainly where there is nothing to tell", async () => {
    const { out } = await command("loop", ledger, ...day, "--from", "2030-01-01");
    expect(out).toContain("Only themes heard from 2030-01-01. M2, M6 and M7 are of all days.");
    expect(out).not.toContain("Whose loop stays open");
    expect(out).toContain("No theme is on record for this question.");
    expect(out).toContain("Does not apply: there are no themes.");
  });
});

describe("loop as text of a hostile record", () => {
  it("shows a title on its own line, whatever is in it, and the longest open of unknown days first", async () => {
    const folder = aFolder();
    const hostile = join(folder, "hostile.ledger");
    await command("init", hostile, "--origin", "test.example/hostile");
    const heard = (id: string, occurredAt: string, title: string) => ({
      type: "ThemeIdentified",
      entity: `theme:${id}`,
      occurredAt,
      actor: { id: "recorder" },
      data: { title, summary: title },
    });
    const file = jsonLines(folder, "events.jsonl", [
      heard("dated", "2024-06-01", "Dated"),
      heard("forged", "../2024-01-01", "Parking\n  M1  All closed\u001b[2J"),
    ]);
    expect((await command("record", hostile, file)).notes).toBe("");
    const { out } = await command("loop", hostile, ...day);
    expect(out.split("\n").slice(3, 9)).toStrictEqual([
      "Nothing is open and overdue.",
      "",
      "Open, not due yet (2)",
      "  “Parking   M1  All closed [2J”",
      "      Heard on or before 2024-01-01, open for at least 181 days; no day is set.",
      "      No answer is on record.",
    ]);
    expect(out).toContain("Of known days: closed 0, open 1; of unknown days 1");
  });
});

describe("loop as data", () => {
  it("has the measures of the worked example, each with its unit", async () => {
    const { measures, parts } = await parsed();
    expect(measures.M1).toMatchObject({ unit: "theme", numerator: 5, denominator: 9 });
    expect(measures.M3).toMatchObject({ unit: "theme", median: 91, p90: "not-reached" });
    expect(measures.M7).toMatchObject({ unit: "promise", denominator: 0, notTested: { value: 1 } });
    expect(parts).toMatchObject({ by: "group", unit: "theme and group" });
  });

  it("is divided by what is asked for, with the figures of a report of that part alone", async () => {
    for (const by of ["matter", "activity", "body"]) {
      const { parts } = await parsed("--by", by);
      expect(parts.by).toBe(by);
      const { part, measures } = parts.rows[0];
      const alone = part === null ? undefined : (await parsed(`--${by}`, part)).measures;
      if (alone !== undefined) {
        expect(measures.M1.numerator).toBe(alone.M1.numerator);
        expect(measures.M6.denominator).toBe(alone.M6.denominator);
      }
    }
  });

  it("has a row for each theme, and for each part that was asked for", async () => {
    const themes = (await command("loop", ledger, "--csv", ...day)).out.split("\n");
    expect(themes.length).toBe(11);
    expect(themes[1]).toBe(
      "theme:t01,Theme t01,evidenced,2024-01-10,2024-03-01,adopted,2024-03-11,61,yes,2024-04-03,,,2024-03-01,,,2024-05-01",
    );
    const groups = (await command("loop", ledger, "--csv", ...day, "--by", "group")).out;
    expect(groups.split("\n")).toStrictEqual([
      "group,name,unit,closed_of_due,due,closure_rate,open_overdue,not_due_yet,closed_late,median_days,p90_days,longest_open_days,reasons,turned_down,differences,closed,engaged_told,engaged,closure_rate_from_all,median_days_from_all",
      "group-a,group-a,theme and group,2,4,0.5,2,1,1,91,not-reached,150,0,1,1,2,1,2,-0.136364,30",
      "group-c,group-c,theme and group,2,3,0.666667,1,0,0,45,not-reached,162,2,2,0,2,1,2,0.030303,-16",
      "group-b,group-b,theme and group,3,4,0.75,1,0,0,61,not-reached,141,1,1,1,3,1,1,0.113636,0",
      ",All together,theme and group,7,11,0.636364,4,1,1,61,not-reached,162,3,4,2,7,,,,",
    ]);
  });

  it("counts single responses when that is asked for", async () => {
    const { unit, measures } = await parsed("--by", "response");
    expect(unit).toBe("response");
    expect(measures.M1).toMatchObject({ unit: "response", value: null, denominator: 0 });
    const { out } = await command("loop", ledger, ...day, "--by", "response", "--csv");
    expect(out.split("\n")[1]).toBe("response,0,0,0,0,0,,,,0,0,0,0");
  });

  it("follows --body, --from and --to", async () => {
    expect((await parsed("--body", "body:vcse")).measures.M2).toMatchObject({ denominator: 5 });
    const { themes } = await parsed("--from", "2024-02-10", "--to", "2024-03-01");
    expect(themes.map(({ theme }: { theme: string }) => theme)).toStrictEqual([
      "theme:t06",
      "theme:t07",
      "theme:t08",
    ]);
  });
});

describe("loop given in the wrong way", () => {
  it.each([
    [["--by", "ward"], "group, activity, matter, body, response"],
    [["--from", "last Tuesday"], "A day is written as 2024-06-30."],
  ])("%j ends with 2 and says what would be right", async (flags, said) => {
    const { code, notes } = await command("loop", ledger, ...flags);
    expect(code).toBe(2);
    expect(notes).toContain(said);
  });
});

describe("the rules of the loop's figures", () => {
  it.each(["group", "activity", "matter", "body", "response"])(
    "find the same events again, by %s",
    async (by) => {
      const many = await busy();
      const { out } = await command("loop", many, "--json", ...day, "--by", by);
      const rules = rulesIn(JSON.parse(out).result);
      expect(rules.length).toBeGreaterThan(1);
      for (const { rule, count, digest } of rules) {
        const found = await command("evidence", many, rule, "--json");
        expect([rule, found.notes]).toStrictEqual([rule, ""]);
        const { result } = JSON.parse(found.out);
        expect([rule, result.count, result.digest]).toStrictEqual([rule, count, digest]);
      }
    },
    120_000,
  );
});

let made: Promise<string> | undefined;
const busy = (): Promise<string> => (made ??= aBusyLedger());

/** A ledger with more than 50 events behind a figure, of themes and of responses. */
async function aBusyLedger(): Promise<string> {
  const folder = aFolder();
  const path = join(folder, "busy.ledger");
  await command("init", path, "--origin", "test.example/busy");
  const actor = { id: "recorder" };
  const more = Array.from({ length: 60 }, (_, n) => [
    {
      type: "ThemeIdentified",
      entity: `theme:more-${n}`,
      occurredAt: "2024-02-01",
      actor,
      data: {
        title: `More ${n}`,
        summary: "More",
        activities: ["activity:talks"],
        matters: ["matter:a"],
        groups: ["group-a"],
      },
    },
    {
      type: "FeedbackReceived",
      entity: `feedback:00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
      occurredAt: "2024-02-01",
      actor,
      data: {
        activity: "activity:talks",
        channel: "survey",
        respondent: { kind: "individual" },
      },
    },
  ]).flat();
  const file = jsonLines(folder, "events.jsonl", [...workedExample, ...more]);
  const { notes } = await command("record", path, file);
  if (notes !== "") throw new Error(notes);
  return path;
}

interface Ruled {
  readonly rule: string;
  readonly count: number;
  readonly digest: string;
}

function rulesIn(value: unknown): ReadonlyArray<Ruled> {
  if (typeof value !== "object" || value === null) return [];
  return isRuled(value) ? [value] : Object.values(value).flatMap(rulesIn);
}

const isRuled = (value: object): value is Ruled => "rule" in value && "digest" in value;
