import ICAL from "ical.js";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { aFolder, command, jsonLines } from "./run.js";

const actor = { id: "recorder", role: "recorder" };
const by = "body:icb";
const events = [
  ["BodyRegistered", by, "2022-07-01", { name: "NHS Hill", kind: "icb" }],
  [
    "MatterOpened",
    "matter:hubs",
    "2024-01-02",
    { by, title: 'Local hubs, and "clinics"; all', summary: "Where hubs go.", limb: "proposal" },
  ],
  [
    "ConsultationOpened",
    "activity:survey",
    "2024-01-08",
    {
      by,
      title: "Hubs, and clinics",
      purpose: "consultation",
      matters: [{ matter: "matter:hubs", limb: "proposal" }],
      closesOn: "2024-03-01",
    },
  ],
  [
    "PlanStarted",
    "plan:forward",
    "2024-01-10",
    {
      kind: "joint-forward-plan",
      by,
      period: { from: "2024-04-01", to: "2029-03-31" },
      dueOn: "2024-06-30",
    },
  ],
  [
    "CommitmentMade",
    "commitment:posted",
    "2024-01-10",
    { by, words: "Keep you posted.", source: { title: "Blog" }, basis: "promise" },
  ],
].map(([type, entity, occurredAt, data]) => ({ type, entity, occurredAt, actor, data }));

let ledger = "";
const due = (...flags: ReadonlyArray<string>) =>
  command("due", ledger, "--today", "2024-05-27", ...flags);

beforeAll(async () => {
  const folder = aFolder();
  ledger = join(folder, "a.ledger");
  await command("init", ledger, "--origin", "hill.example/engagement");
  await command("record", ledger, jsonLines(folder, "events.jsonl", events));
});

describe("due", () => {
  it("tells what is overdue first, then what is next, then what has no day", async () => {
    const { code, out } = await due();
    expect(code).toBe(0);
    const lines = out.split("\n").filter((line) => /^(?:\S|  \d)/.test(line));
    expect(lines.slice(2)).toStrictEqual([
      "Overdue (1)",
      "  2024-05-24, 3 days ago. Publish the response to “Hubs, and clinics”.",
      "Next (1)",
      "  2024-06-30, in 34 days. Publish the joint forward plan for 2024-04-01 to 2029-03-31, begun on",
      "Open, with no day set (1)",
    ]);
    expect(out).toContain("Who: NHS Hill.");
  });

  it("answers as JSON and as CSV", async () => {
    const { result } = JSON.parse((await due("--json")).out);
    expect(
      result.overdue.map((one: { due: string; days: number }) => [one.due, one.days]),
    ).toStrictEqual([["2024-05-24", -3]]);
    expect((await due("--csv")).out.split("\n")).toHaveLength(4);
  });

  it("answers as a calendar that another program reads, in the same bytes each time", async () => {
    const { out } = await due("--ical");
    expect((await due("--ical")).out).toBe(out);
    const calendar = new ICAL.Component(ICAL.parse(out));
    const shown = calendar.getAllSubcomponents("vevent").map((one) => {
      const event = new ICAL.Event(one);
      return [event.startDate.toString(), event.startDate.isDate, event.summary];
    });
    expect(shown).toStrictEqual([
      ["2024-05-24", true, "Overdue: Publish the response to “Hubs, and clinics”"],
      [
        "2024-06-30",
        true,
        "Publish the joint forward plan for 2024-04-01 to 2029-03-31, begun on 2024-01-10",
      ],
    ]);
    expect(out.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it("stays one line a thing, whatever was recorded in it", async () => {
    const folder = aFolder();
    const other = join(folder, "b.ledger");
    await command("init", other, "--origin", "hill.example/engagement");
    const words = "Meet.\nNext (0)\n  \u001B[2JNo day is to come.";
    const promise = {
      type: "CommitmentMade",
      entity: "commitment:a",
      occurredAt: "2024-01-10",
      actor,
      data: { by, words, source: { title: "Blog" }, basis: "promise" },
    };
    await command("record", other, jsonLines(folder, "b.jsonl", [events[0], promise]));
    const { out } = await command("due", other, "--today", "2024-05-27");
    expect(out).not.toMatch(/^Next \(0\)/m);
    expect(out).not.toContain("\u001B");
    expect(out).toContain("Keep the promise “Meet. Next (0)");
  });

  it("refuses a calendar as JSON", async () => {
    expect((await due("--ical", "--json")).code).toBe(2);
  });
});
