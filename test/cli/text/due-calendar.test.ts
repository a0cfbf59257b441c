import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Due, DueItem } from "engagement-ledger/projections";
import { dueCalendar } from "../../../src/cli/text/due-calendar.js";
import { recorded } from "../../projections/recorded.js";

const item = (what: string, more: Partial<DueItem> = {}): DueItem => ({
  kind: "theme",
  what,
  about: "theme:parking",
  bodies: [{ body: "body:icb", name: "NHS Hill; and, others" }],
  matters: [],
  due: "2024-06-30",
  days: 3,
  because: "the days for feedback that the body set itself",
  evidence: { events: [] },
  ...more,
});

async function calendar(next: ReadonlyArray<DueItem>): Promise<string> {
  const view = await recorded([]);
  const due: Due = { overdue: [], next, open: [] };
  return dueCalendar(due, { view, today: "2024-06-27" });
}

const events = (text: string): ReadonlyArray<ICAL.Event> =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((one) => new ICAL.Event(one));
const ids = async (...next: ReadonlyArray<DueItem>): Promise<ReadonlyArray<string>> =>
  events(await calendar(next)).map(({ uid }) => uid);

describe("the calendar of what is due", () => {
  it("ends every line with CR and LF, the last too, none longer than 75 bytes", async () => {
    const text = await calendar([item("Tell people 🚗🚗🚗 of “Parking”; now, \\ then ".repeat(9))]);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it("reads back as it was said, and without control characters", async () => {
    const what = "Tell people of “Parking”; now, \\n then \\";
    const [one] = events(await calendar([item(what, { because: "set\n by\u0007\u001B[31m us" })]));
    expect(one?.summary).toBe(what);
    expect(one?.description.split("\n")).toStrictEqual([
      "Why this day: set  by [31m us",
      "Who: NHS Hill; and, others",
      "About: theme:parking",
    ]);
  });

  it("keeps the identity of a thing whatever it is called, and gives each its own", async () => {
    const [one] = await ids(item("Tell carers and others"));
    expect(await ids(item("Tell others"))).toStrictEqual([one]);
    const both = await ids(item("Tell carers and others"), item("Tell others"));
    expect(both[0]).toBe(one);
    expect(new Set(both).size).toBe(2);
    expect(await ids(item("Tell others", { due: "2024-07-01" }))).not.toStrictEqual([one]);
    const other = { bodies: [{ body: "body:other", name: "NHS Dale" }] };
    expect(await ids(item("Tell others", other))).not.toStrictEqual([one]);
  });
});
