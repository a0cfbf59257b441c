import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { happened } from "../projections/recorded.js";
import { promiseOn, timesHeld } from "./one-promise.js";
import { board, bodies, raceEquality, told } from "./nhs-dorset.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { networksOn, reachOn } from "./reports.js";
import { linkTo } from "./told.js";

/* NHS Dorset, "Working with people and communities": who is heard. All days and counts are invented. */

const words = {
  seek: "Seek out those whose people who we do not reach, give them the chance share what they think",
  forty: "the voices of the more than forty communities in Dorset that they represent",
  relationship: "Work to have a better relationship with people and communities in Dorset",
  local: "Do more to get involved more in local communities across Dorset",
};
const { held, opened } = told;
const hubs = "matter:hubs";
const matters = [linkTo(hubs, "planning")];
const start = [...bodies, opened(hubs, "2023-01-09", { title: "Hubs" })];
const today = "2025-04-01";
const requires = (...groups: ReadonlyArray<string>): NewEvent =>
  happened("ActivityPlanned", "activity:all", "2023-01-16", {
    by: board,
    purpose: "insight",
    matters,
    audiences: [...groups],
    requiredGroups: [...groups],
  });

describe("whom NHS Dorset hears", () => {
  quotes("001_dc491c5c4b85de2e.txt", words);

  it("S1-11: a group that is not reached is named as a gap, then sought out and heard", async () => {
    const promised = promise("seek-out", "2022-12-31", {
      by: board,
      words: words.seek,
      measures: [timesHeld({ group: "gypsy-roma-traveller" }, { from: "2023-04-03" })],
    });
    const first = [
      ...start,
      promised,
      requires("carers", "gypsy-roma-traveller"),
      held("conversations", "2023-02-06", {
        audiences: ["carers"],
        attendance: { people: 30 },
        matters,
      }),
    ];
    const gap = await reachOn(first, today, { scope: { matter: hubs } });
    expect(gap.coverage).toMatchObject({
      planned: { numerator: 2, denominator: 2 },
      heard: { numerator: 1, denominator: 2 },
      gaps: ["gypsy-roma-traveller"],
    });
    expect((await promiseOn(first, today)).counted).toStrictEqual(["0 of 1"]);
    const sought = [
      ...first,
      held("site-visits", "2023-05-15", {
        title: "Visits to sites",
        method: "outreach",
        audiences: ["gypsy-roma-traveller"],
        attendance: { people: 12 },
        place: { venue: "theirs" },
        matters,
      }),
    ];
    const { coverage, required } = await reachOn(sought, today, { scope: { matter: hubs } });
    expect(coverage).toMatchObject({ heard: { numerator: 2, denominator: 2 }, gaps: [] });
    expect(required.map(({ group, heard, people }) => [group, heard, people.value])).toStrictEqual([
      ["carers", true, 30],
      ["gypsy-roma-traveller", true, 12],
    ]);
    expect((await promiseOn(sought, today)).outcome).toBe("evidence-found");
  });

  it("S1-29: of forty communities, those heard from are counted, and the others named", async () => {
    const communities = Array.from({ length: 41 }, (_none, at) => `community-${at + 10}`);
    const ambassadors = happened("NetworkRegistered", "network:ambassadors", "2022-09-01", {
      name: "Community health ambassadors",
      keptBy: raceEquality,
      kind: "champions",
      serves: communities,
    });
    const promised = promise("forty", "2022-12-31", {
      by: board,
      words: words.forty,
      basis: "target",
      measures: [
        {
          count: "groups",
          where: { type: "ActivityHeld", method: "champions", body: raceEquality },
          atLeast: 40,
        },
      ],
    });
    const listened = (community: string, people = 8): NewEvent =>
      held(`with-${community}`, "2023-05-15", {
        title: `With ${community}`,
        method: "champions",
        partners: [raceEquality],
        networks: ["network:ambassadors"],
        audiences: [community],
        attendance: { people },
        matters,
      });
    const before = [...start, ambassadors, promised, requires(...communities)];
    const heardFrom = async (steps: ReadonlyArray<NewEvent>) => {
      const { coverage } = await reachOn(steps, today, { scope: { matter: hubs } });
      const { outcome, counted: of } = await promiseOn(steps, today);
      return [`${coverage.heard.numerator} heard`, coverage.gaps, outcome, of];
    };
    const three = [...before, ...communities.slice(0, 38).map((one) => listened(one))];
    expect(await heardFrom(three)).toStrictEqual([
      "38 heard",
      ["community-48", "community-49", "community-50"],
      "not-yet-due",
      ["38 of 40"],
    ]);
    // To hold something for a community is not yet to have heard from its people.
    const two = [...three, listened("community-48"), listened("community-49", 0)];
    expect(await heardFrom(two)).toStrictEqual([
      "39 heard",
      ["community-49", "community-50"],
      "evidence-found",
      ["40 of 40"],
    ]);
    const { matrix } = await networksOn(two, today, { partners: [raceEquality] });
    expect(matrix.filled).toMatchObject({ numerator: 41, denominator: 41 });
  });

  it("S1-48: what is done in local communities is counted by place, year by year", async () => {
    const at = (name: string, on: string, area: string): NewEvent =>
      held(`there-${on}`, on, {
        title: `In ${name}`,
        method: "outreach",
        place: { name, area, venue: "theirs" },
      });
    const history = [
      ...bodies,
      at("Weymouth library", "2023-06-05", "E06000059"),
      at("Boscombe centre", "2024-05-13", "E06000058"),
      at("Weymouth library", "2024-06-03", "E06000059"),
      at("Weymouth library", "2024-09-02", "E06000059"),
      held("at-the-office", "2024-10-07", { place: { venue: "ours" } }),
    ];
    const places = async (from: string, to: string) => {
      const { named, theirs } = (await networksOn(history, today, { scope: { from, to } })).places;
      return [
        named.map(({ name, area, times }) => `${name} (${area}): ${times}`),
        `${theirs.numerator} of ${theirs.denominator} in their places`,
      ];
    };
    expect(await places("2023-04-01", "2024-03-31")).toStrictEqual([
      ["Weymouth library (E06000059): 1"],
      "1 of 1 in their places",
    ]);
    expect(await places("2024-04-01", "2025-03-31")).toStrictEqual([
      ["Boscombe centre (E06000058): 1", "Weymouth library (E06000059): 2"],
      "3 of 4 in their places",
    ]);
  });
});
