import { describe, expect, it } from "vitest";
import { readMapping } from "engagement-ledger/interchange";
import { left, meetings } from "../answers.js";

const base = meetings();
const held = {
  name: "held",
  type: "ActivityHeld",
  entity: "activity:meeting-{Id}",
  occurredAt: { $column: "Date", date: "dmy" },
  data: {
    by: "body:icb",
    title: "{Title}",
    method: "public-meeting",
    purpose: "insight",
    mode: "consulted",
    twoWay: true,
    attendance: {},
  },
};
const file = {
  name: "m",
  version: 1,
  system: "s",
  table: { format: "csv" },
  actor: { id: "importer" },
  rowId: ["Id"],
  rows: [held],
};

function problemsOf(changes: object) {
  return left(readMapping(JSON.stringify({ ...file, ...changes }))).problems;
}
const inHeld = (changes: object) => problemsOf({ rows: [{ ...held, ...changes }] });
const inData = (changes: object) => inHeld({ data: { ...held.data, ...changes } });

describe("a mapping", () => {
  it("knows which columns it reads, and the hash of its text", () => {
    expect([...base.mapped]).toStrictEqual(["Id", "State", "Date", "Title", "People"]);
    expect(base.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is JSON without an unknown member", () => {
    expect(left(readMapping("{")).problems[0]?.at).toBe("line 1, column 2");
    expect(problemsOf({ rulez: [] })[0]?.at).toBe("rulez");
    expect(inHeld({ whenn: {} })[0]?.at).toBe("rows[0].whenn");
  });

  it("names an event of the catalogue, and the kind of entity that it is about", () => {
    expect(inHeld({ type: "MeetingHeld" })[0]?.at).toBe("rows[0].type");
    expect(inHeld({ type: "ImportCompleted" })[0]?.at).toBe("rows[0].type");
    expect(inHeld({ entity: "matter:{Id}" })).toStrictEqual([
      {
        at: "rows[0].entity",
        accepted: "an id that begins activity:, the kind of entity that ActivityHeld is about",
      },
    ]);
  });

  it("gives the fields that an event has, and no others", () => {
    expect(inData({ titel: "x" })[0]?.at).toBe("rows[0].data.titel");
    expect(inData({ title: undefined })).toStrictEqual([
      { at: "rows[0].data.title", accepted: "a value; it is missing" },
    ]);
    expect(inData({ attendance: { people: "{People}" } })[0]?.at).toBe(
      "rows[0].data.attendance.people",
    );
    expect(inData({ twoWay: { $column: "x" } })[0]?.at).toBe("rows[0].data.twoWay");
    expect(inData({ audiences: "{x}" })[0]?.accepted).toBe(
      "a list, or a cell that is split, not text",
    );
  });

  it("states the format of every date, and the zone of every local time", () => {
    expect(inData({ until: { $column: "Until", as: "day" } })[0]?.at).toBe(
      "rows[0].data.until.date",
    );
    expect(inHeld({ occurredAt: { $column: "Date" } })[0]?.at).toBe("rows[0].occurredAt.date");
    expect(inHeld({ occurredAt: { $column: "Date", date: "dmy-time" } })).toStrictEqual([
      { at: "rows[0].occurredAt", accepted: "a timeZone in the mapping, for local times" },
    ]);
    expect(problemsOf({ timeZone: "Europe/Lundon" })[0]?.at).toBe("timeZone");
  });

  it("never makes the id of feedback of a column", () => {
    const received = {
      name: "received",
      type: "FeedbackReceived",
      occurredAt: "2024-01-01",
      data: { activity: "activity:a", channel: "survey", respondent: { kind: "individual" } },
    };
    const problems = problemsOf({ rows: [{ ...received, entity: "feedback:{Email}" }] });
    expect(problems).toStrictEqual([
      { at: "rows[0].entity", accepted: "feedback:{$event:received}" },
    ]);
  });

  it("accounts for a column in one way only", () => {
    expect(problemsOf({ columns: { ignored: ["Title"] } })[0]?.at).toBe("columns");
    expect(problemsOf({ columns: { personal: ["A"], ignored: ["A"] } })[0]?.at).toBe("columns");
  });

  it("gives each event a name of its own, and refers to no other", () => {
    expect(problemsOf({ rows: [held, held] })[0]?.at).toBe("rows: held");
    expect(inData({ title: "{$event:other}" })[0]?.at).toBe("rows[0].data.title");
  });

  it("reads no column for what is recorded once", () => {
    const once = {
      ...held,
      entity: "activity:all",
      occurredAt: "2024",
      data: { ...held.data, title: "{New}" },
    };
    expect(problemsOf({ once: [{ ...once, name: "all" }] })[0]?.at).toBe("once");
  });
});
