import { beforeAll, describe, expect, it } from "vitest";
import { project, type Ledger } from "engagement-ledger";
import { networks, networksProjection, type Networks } from "engagement-ledger/projections";
import { historyOf, replayed } from "../examples/history.js";
import { happened, rightOf } from "../projections/recorded.js";
import { quotes } from "./quoted.js";
import { networksOn } from "./reports.js";
import { registered, toldOf } from "./told.js";

/* Dudley Health and Wellbeing Board, the plan of 2014-15: partners and networks, from the example ledger of it. */

const words = {
  existing: "Make use of existing user and community networks",
  twitter: "OPH Twitter has over 500 followers",
  bulletin: "distributed quarterly to over 650 community contacts",
  carers: "over 3,000 carers. 7,500 newsletters have been delivered by the end of 2013",
  panel: "Strategic meeting of the chairs / vice chairs of all PPGs",
  forum: "that meet quarterly",
  stations: "The 3 fire stations in Dudley all have an active twitter account",
  members: "Over 7,000 public members",
  youth: "In planning stages",
  staff: "Quarterly Managers forum Cascade email Management meetings",
};
const board = "body:dudley-hwb";
const { held } = toldOf(board);
const today = "2014-12-31";

let ledger: Ledger;
let plan: Networks;
const report = async () => networks(rightOf(await project(ledger, networksProjection)), { today });
beforeAll(async () => {
  ledger = await replayed(historyOf("dudley-2014-15"), "example/dudley-2014-15");
  plan = await report();
});

/** The networks of one partner that have a size or a rhythm on record. */
const known = (partner: string) =>
  plan.networks
    .filter(
      ({ keptBy, sizes, cadence }) => keptBy.body === partner && (sizes.length > 0 || cadence),
    )
    .map(({ network, cadence, sizes }) => [
      network.slice("network:".length),
      cadence,
      ...sizes.map(({ count, measure, asOf }) => `${count} ${measure} as of ${asOf}`),
    ]);
const kept = (partner: string) =>
  plan.networks.filter(({ keptBy }) => keptBy.body === partner).map(({ kind }) => kind);

describe("Dudley Health and Wellbeing Board, partners and networks", () => {
  quotes("004_99b61fb236c0f964.txt", words);

  it("S4-16: existing networks are used, rather than new ones made", async () => {
    const network = (id: string, on: string) =>
      happened("NetworkRegistered", `network:${id}`, on, {
        name: id,
        keptBy: board,
        kind: "working-group",
        serves: ["carers"],
      });
    const steps = [
      registered(board, "Board", "health-and-wellbeing-board", "2013-04-01"),
      network("carers", "2013-06-01"),
      network("new", "2014-09-01"),
      held("one", "2014-10-06", { networks: ["network:carers"] }),
      held("two", "2014-10-13", { networks: ["network:new"] }),
      held("three", "2014-10-20", {}),
    ];
    const scope = { from: "2014-10-01", to: today };
    const { use } = await networksOn(steps, today, { scope });
    expect([use.existing.numerator, use.any.numerator, use.begun.value]).toStrictEqual([2, 2, 0]);
    const year = (await networksOn(steps, today, { scope: { from: "2014-04-01" } })).use;
    expect(year.begun.value).toBe(1);
    expect(year.never).toStrictEqual([]);
    expect(plan.use.used).toStrictEqual([]);
  });

  it("S4-22: nine partners are in the register, and the blank cells are unknown, not zero", async () => {
    expect(
      plan.matrix.rows.map(({ partner, filled }) => [partner.name, filled.numerator]),
    ).toStrictEqual([
      ["BCPFT", 0],
      ["Council (Dudley MBC)", 7],
      ["D&WMHT", 4],
      ["DCVS", 1],
      ["DGFT", 0],
      ["Dudley CCG", 1],
      ["Fire Service", 7],
      ["Healthwatch", 1],
      ["Police Service", 0],
    ]);
    expect(plan.matrix.filled).toMatchObject({ numerator: 21, denominator: 63 });
    expect(plan.matrix.empty).toHaveLength(42);
    const forum = happened("NetworkRegistered", "network:youth-forum", "2014-11-03", {
      name: "Mental Health Youth Forum",
      keptBy: "body:dwmht",
      kind: "youth-forum",
      serves: ["children-young-people"],
    });
    const later = { clock: "2014-11-04T09:00:00.000Z", events: [forum] };
    const chapters = [...historyOf("dudley-2014-15"), later];
    const other = await replayed(chapters, "example/dudley-2014-15");
    const then = networks(rightOf(await project(other, networksProjection)), { today });
    expect(then.matrix.filled).toMatchObject({ numerator: 22, denominator: 63 });
  });

  it("S4-23: the council's networks have their groups, sizes and rhythm, as of a day", () => {
    expect(known("body:dudley-mbc")).toStrictEqual([
      ["adult-social-care-survey", "annual"],
      ["bme-annual-event", "annual, in October"],
      [
        "carers-network",
        "regular",
        "3000 members as of 2014-06-30",
        "7500 circulation as of 2013-12-31",
      ],
      ["community-cohesion-group", "bi-monthly", "15 members as of 2014-06-30"],
      ["health-and-homelessness-group", "bi-monthly", "15 members as of 2014-06-30"],
      ["managers-forum", "quarterly"],
      ["oph-twitter", undefined, "500 followers as of 2014-06-30"],
      ["public-mental-health-e-bulletin", "quarterly", "650 circulation as of 2014-06-30"],
    ]);
    expect(kept("body:dudley-mbc")).toEqual(
      expect.arrayContaining(["champions", "partnership-board", "youth-council"]),
    );
  });

  it("S4-24: the clinical commissioning group has 42 patient groups, a forum of 100 and its followers", () => {
    expect(known("body:dudley-ccg")).toStrictEqual([
      ["borough-healthcare-forum", "quarterly", "100 members as of 2014-06-30"],
      ["ccg-twitter", undefined, "2000 followers as of 2014-06-30"],
      ["patient-participation-groups", undefined, "42 places as of 2014-06-30"],
    ]);
    expect(kept("body:dudley-ccg").toSorted()).toStrictEqual([
      "healthcare-forum",
      "newsletter",
      "patient-participation-group",
      "ppg-chairs-panel",
      "social-media",
      "vox-pop-film",
    ]);
    const sizes = plan.networks.flatMap((network) => network.sizes);
    expect(new Set(sizes.map(({ participants }) => participants))).toStrictEqual(new Set([false]));
  });

  it("S4-25: the other partners have theirs, and a forum that is only planned is none", () => {
    const others = ["dcvs", "healthwatch", "fire-service", "dwmht"];
    expect(others.map((id) => [id, kept(`body:${id}`).toSorted()])).toStrictEqual([
      ["dcvs", ["working-group"]],
      ["healthwatch", ["champions"]],
      [
        "fire-service",
        [
          "outreach",
          "outreach",
          "outreach",
          "outreach",
          "press",
          "school-gathering-visit",
          "social-media",
        ],
      ],
      ["dwmht", ["carers-network", "community-event", "membership", "newsletter", "outreach"]],
    ]);
    expect(known("body:dwmht")).toStrictEqual([
      ["dwmh-trust-members", undefined, "7000 members as of 2014-06-30"],
    ]);
    expect(plan.networks.map(({ kind }) => kind)).not.toContain("youth-forum");
  });

  it("S4-26: seven groups have a column, with how many partners have a network for each", () => {
    expect(
      plan.matrix.columns.map(({ group, filled }) => [group, filled.numerator, filled.denominator]),
    ).toStrictEqual([
      ["general-public", 6, 9],
      ["physical-mental-learning-difficulties", 3, 9],
      ["ethnic-minorities", 3, 9],
      ["poverty", 2, 9],
      ["children-young-people", 2, 9],
      ["older-people", 2, 9],
      ["carers", 3, 9],
    ]);
  });

  it("S4-27: one partner of nine has channels to its own staff on record", () => {
    expect(plan.staff.filled).toMatchObject({ numerator: 1, denominator: 9 });
    expect(
      plan.staff.rows.flatMap(({ partner, networks: of }) =>
        of.map(({ name }) => [partner.body, name]),
      ),
    ).toStrictEqual([
      ["body:dudley-mbc", "Cascade email"],
      ["body:dudley-mbc", "Management meetings"],
      ["body:dudley-mbc", "Quarterly Managers forum"],
    ]);
  });
});
