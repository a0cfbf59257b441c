import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { held, reachOf, response, tally } from "./record.js";

const list = "our-list";
const withCode = { characteristics: [{ scheme: list, code: "a" }] };

async function evidenceOfAll(events: ReadonlyArray<NewEvent>) {
  const { schemes, groups } = await reachOf(events, { evidenceLimit: Infinity });
  const [scheme] = schemes;
  const [group] = groups;
  return [
    scheme?.askedRate,
    scheme?.disclosureRate,
    group?.bounds.low,
    group?.bounds.high,
    scheme?.declinedRate,
    group?.share,
  ].map((figure) => {
    const { evidence } = figure ?? { evidence: { events: [] } };
    return "events" in evidence ? [evidence.events.length, new Set(evidence.events).size] : [];
  });
}

describe("the evidence of a share of all who could have answered", () => {
  it("holds those who did not, and of a share of the known only those who did", async () => {
    const events = [response(1, withCode), response(2), response(3)];
    const all = [3, 3];
    expect(await evidenceOfAll(events)).toStrictEqual([all, all, all, all, [1, 1], [1, 1]]);
  });

  it("counts an event once that gives both a total and its answers", async () => {
    const tallies = [{ scheme: list, code: "a", people: 4 }];
    const events = [
      tally({ responses: 10, tallies }),
      held("fair", { attendance: { people: 9 }, tallies }),
    ];
    expect((await evidenceOfAll(events))[0]).toStrictEqual([2, 2]);
  });

  it("holds a total and the breakdown that answers it, each once", async () => {
    const tallies = [{ scheme: list, code: "a", people: 4 }];
    const divided = tally({ responses: 4, breakdown: true, tallies });
    expect((await evidenceOfAll([tally({ responses: 10 }), divided]))[0]).toStrictEqual([2, 2]);
    expect((await evidenceOfAll([divided]))[0]).toStrictEqual([1, 1]);
    const fuller = tally({ responses: 6, breakdown: true, area: "E1" });
    expect((await evidenceOfAll([divided, fuller]))[0]).toStrictEqual([2, 2]);
  });
});
