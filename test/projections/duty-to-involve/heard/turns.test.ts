import { describe, expect, it } from "vitest";
import type { ResponseDossier } from "../../../../projections/duty-to-involve/dossier/response-dossier.js";
import { turnsOf, turnsOfPerson } from "../../../../projections/duty-to-involve/heard/turns.js";

const at = (occurredAt: string, id: string) => ({
  id,
  occurredAt,
  recordedAt: "2024-12-01T00:00:00.000Z",
  position: 0,
});
const received = {
  ...at("2024-02-10", "b"),
  activity: "activity:survey",
  channel: "survey",
  characteristics: [],
};
const since = (
  what: ResponseDossier["since"][number]["what"],
  occurredAt: string,
  id = "c",
): ResponseDossier["since"][number] => ({ ...at(occurredAt, id), what });

describe("when a response counts", () => {
  it("is from the day it came, in London", () => {
    const late = { ...received, occurredAt: "2024-06-30T23:30:00.000Z" };
    expect(turnsOf({ received: late, since: [] })).toStrictEqual([{ time: "2024-07-01", sign: 1 }]);
  });

  it("is never where it was left out or withdrawn before it came, or where it never came", () => {
    expect(turnsOf({ received, since: [since("excluded", "2024-02-01")] })).toStrictEqual([]);
    expect(turnsOf({ received, since: [since("withdrawn", "2024-02-01")] })).toStrictEqual([]);
    expect(turnsOf({ since: [since("withdrawn", "2024-02-01")] })).toStrictEqual([]);
  });

  it("is in the order in which it all happened, whatever the order of recording", () => {
    const out = since("excluded", "2024-02-12");
    const back = since("released", "2024-03", "d");
    const turns = [
      { time: "2024-02-10", sign: 1 },
      { time: "2024-02-12", sign: -1 },
      { time: "2024-03", sign: 1 },
    ];
    expect(turnsOf({ received, since: [out, back] })).toStrictEqual(turns);
    expect(turnsOf({ received, since: [back, out] })).toStrictEqual(turns);
  });

  it("ends where it is withdrawn, even if it is let in again", () => {
    const over = [since("withdrawn", "2024-02-12"), since("released", "2024-02-20", "d")];
    expect(turnsOf({ received, since: over }).at(-1)).toStrictEqual({
      time: "2024-02-12",
      sign: -1,
    });
  });
});

describe("when a person is heard", () => {
  it("is while any of their responses counts", () => {
    const responses = { "2024-03-01": -1, "2024-02-10": 1, "2024-02-20": 1, "2024-03": -1 };
    expect(turnsOfPerson({ responses })).toStrictEqual([
      { time: "2024-02-10", sign: 1 },
      { time: "2024-03", sign: -1 },
    ]);
  });

  it("is from the earlier day where one time is vaguer", () => {
    expect(turnsOfPerson({ responses: { "2024-02-29": -1, "2024-02": 1 } })).toStrictEqual([
      { time: "2024-02", sign: 1 },
      { time: "2024-02-29", sign: -1 },
    ]);
  });
});
