import {
  closedLoop,
  closedLoopProjection,
  policies,
  youSaid,
  youSaidProjection,
} from "engagement-ledger/projections";
import { projectAll } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { happened, matter, recorded, rightOf } from "../recorded.js";
import { answered, everyState, said } from "./record.js";
import { reportOf } from "./report-of.js";

const today = "2024-06-30";
const events = [
  ...everyState,
  matter("bus-pass", "body:westmoor"),
  happened("ActivityPlanned", "activity:stall", "2024-01-05", {
    by: "body:westmoor",
    purpose: "insight",
    matters: [{ matter: "matter:bus-pass", limb: "planning" }],
    audiences: ["teenagers"],
  }),
  happened("ResponsesTallied", "activity:stall", "2024-01-20", {
    channel: "letter",
    responses: 40,
    breakdown: false,
    source: { title: "A count" },
  }),
  said("fares", "Fares are high", {
    activities: ["activity:stall"],
    matters: ["matter:walk-in", "matter:bus-pass"],
  }),
  answered("fares", { disposition: "not-adopted", reason: { code: "cost" } }),
];

describe("the measures of each matter", () => {
  it("are those of the closed loop of that matter, with the rules that find their events", async () => {
    const projections = [youSaidProjection, closedLoopProjection, policies] as const;
    const [words, loop, inForce] = rightOf(await projectAll(await recorded(events), projections));
    const options = { policies: inForce, today, evidenceLimit: 0 };
    const { matters } = youSaid(words, loop, options);
    expect(matters.map((each) => each.matter)).toStrictEqual(["matter:bus-pass", "matter:walk-in"]);
    for (const { matter: id, measures } of matters) {
      const alone = closedLoop(loop, { ...options, scope: { matter: id ?? "" } });
      const { M6: _ofConsultations, ...expected } = alone.measures;
      expect(measures).toStrictEqual(expected);
    }
  });

  it("name each event that they count, with its place in the log and its kind", async () => {
    const [found] = (await reportOf(events, today)).matters;
    const { measures, counted } = found ?? expect.fail();
    expect(counted.map(({ position, type }) => [position, type])).toStrictEqual([
      [14, "DecisionMade"],
      [27, "ActivityPlanned"],
      [28, "response"],
      [29, "ThemeIdentified"],
      [30, "DecisionInfluenced"],
    ]);
    const { M1, M2, M3, M4, M5 } = measures ?? expect.fail();
    const named = [M1, M2, M3, M4, M5].flatMap(({ evidence }) =>
      "events" in evidence ? evidence.events : [],
    );
    expect(new Set(counted.map(({ event }) => event))).toStrictEqual(new Set(named));
  });
});
