import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { begun, feedback, uuidOf } from "../ledger/a-ledger.js";
import { aFolder, command, jsonLines } from "./run.js";

const actor = { id: "officer-1" };
const adopted = (setting: string, value: unknown) => ({
  type: "PolicyAdopted",
  entity: "body:dorset-icb",
  occurredAt: "2024-01-02",
  actor,
  data: { setting, value, source: { title: "Our rules" } },
});
const disabled = (code: string) => ({ characteristics: [{ scheme: "nhs-disability", code }] });

let ledger = "";
let activity = "";

beforeAll(async () => {
  const folder = aFolder();
  ledger = join(folder, "test.ledger");
  await command("init", ledger, "--origin", "test.example/engagement");
  const responses = [
    ...[1, 2, 3].map((n) => feedback(uuidOf(n), { ...disabled("02"), area: "E1" })),
    ...Array.from({ length: 40 }, (_, n) => feedback(uuidOf(10 + n), disabled("NN"))),
    ...Array.from({ length: 9 }, (_, n) => feedback(uuidOf(60 + n), { channel: "email" })),
  ];
  activity = responses[0]?.data.activity ?? "";
  const events = [
    ...begun,
    adopted("disclosure.marker", "[c]"),
    adopted("disclosure.reportingDates", ["2024-12-31"]),
    adopted("reach.requiredGroups", ["disability", "carers"]),
    ...responses,
    {
      type: "MidpointReviewed",
      entity: activity,
      occurredAt: "2024-12-01",
      actor,
      data: { gaps: ["Carers"], changes: ["A letter to carers"] },
    },
  ];
  const { code, notes } = await command(
    "record",
    ledger,
    jsonLines(folder, "events.jsonl", events),
  );
  if (code !== 0) throw new Error(notes);
});

const parsed = async (...words: ReadonlyArray<string>) => JSON.parse((await command(...words)).out);
const text = async (...flags: ReadonlyArray<string>) =>
  (await command("reach", ledger, ...flags)).out;

describe("reach for a person", () => {
  it("names who was not heard before any number", async () => {
    const lines = (await text("--internal")).split("\n");
    const gap = lines.findIndex((line) => line.startsWith("Not heard, of the groups"));
    expect(lines[gap]).toContain("carers");
    expect(gap).toBeLessThan(lines.findIndex((line) => line.startsWith("Contacts")));
  });

  it("says of each question its unit, its n and its N, its source and its caution", async () => {
    const out = await text("--internal");
    expect(out).toContain("nhs-disability: 43 of 52 responses answered (82.7%); 0 declined.");
    expect(out).toContain("Nobody on record counted who lives there");
    expect(out).toMatch(/ {2}02 Hearing +3 +7\.0%/);
  });

  it("names of the listed groups those that no question told", async () => {
    const out = (await text()).replace(/\s+/g, " ");
    expect(out).toContain("Not heard, and no question told who is one: people who experience");
  });

  it("puts the body's own marker where a number is held back, in tables too", async () => {
    const row = /02/;
    const line = (out: string) =>
      out.split("\n").find((each) => row.test(each) && each.includes("[c]"));
    expect(line(await text())).toContain("Hearing");
    expect(line(await text("--csv"))).toContain("group,nhs-disability,02,[c]");
    expect(await text()).toContain("[c] stands for a number held back");
    const { result } = await parsed("reach", ledger, "--json");
    expect(result.groups[0].count).toMatchObject({ value: null, suppressed: "1-7" });
  });
});

describe("reach of a part", () => {
  it("counts by channel and between days, and from an area with every count controlled", async () => {
    const of = async (...flags: ReadonlyArray<string>) =>
      (await parsed("reach", ledger, "--json", ...flags)).result;
    expect((await of("--channel", "email")).counts.responses.value).toBe(9);
    expect((await of("--to", "2001-01-01")).counts.responses.value).toBe(0);
    const area = await of("--area", "E1");
    expect(area.counts).toBeUndefined();
    expect(area.ofGroup.responses).toMatchObject({ value: null, suppressed: "1-7" });
    expect((await of("--area", "E1", "--internal")).counts.responses.value).toBe(3);
  });

  it("refuses what is no day", async () => {
    const { code, notes } = await command("reach", ledger, "--from", "2024-02-30");
    expect(code).toBe(2);
    expect(notes).toContain("A day is written as 2024-06-30.");
  });

  it("has figures that evidence finds again", async () => {
    const found = ["--channel", "survey", "--from", "2020-01-01", "--body", "body:dorset-icb"];
    const many = [...found, "--json", "--internal"];
    const more = Array.from({ length: 20 }, (_, n) => feedback(uuidOf(900 + n)));
    await command("record", ledger, jsonLines(aFolder(), "more.jsonl", more));
    const { result } = await parsed("reach", ledger, ...many);
    const { rule, count, digest } = result.counts.responses.evidence;
    expect(rule).toContain("channel=survey");
    const again = await parsed("evidence", ledger, rule, "--json", "--internal");
    expect(again.result).toMatchObject({ count, digest });
  });
});

describe("reach over time", () => {
  it("shows each week, the first day of each group and the last review", async () => {
    const { result } = await parsed("reach", ledger, "--json", "--internal", "--over-time");
    const { points, firstHeard, reviews, step } = result.overTime;
    expect(step).toBe("week");
    expect(points.at(-1).counts.responses.value).toBe(result.counts.responses.value);
    expect(firstHeard.required.map(({ group }: { group: string }) => group)).toStrictEqual([
      "carers",
      "disability",
    ]);
    expect(reviews[0]).toMatchObject({
      activity,
      recorded: ["Carers"],
      changes: ["A letter to carers"],
    });
    const out = await text("--internal", "--over-time");
    expect(out).toContain("Gaps recorded: Carers");
    expect(out).toContain("First heard by");
  });

  it("shows without --internal the reporting dates alone, and says so (DC-5)", async () => {
    const out = await text("--over-time");
    expect(out).toContain("By reporting date");
    expect(out).toContain("  2024-12-31");
    expect(out).not.toContain("First heard by");
    expect(await text()).not.toContain("By reporting date");
  });
});
