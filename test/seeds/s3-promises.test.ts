import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { happened } from "../projections/recorded.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { loopOn, promisesOn } from "./reports.js";
import { linkTo, registered, toldOf } from "./told.js";

/* Haringey and Islington groups, "Community engagement training": what is counted. The days are invented. */

const words = {
  listen: "we use what we hear to make a difference, to plan and deliver the projects and services",
  shown: "how their voice has influenced, changed and developed projects, services and plans",
  yearly: "Two community events per year alongside two focus groups with non- English speaking",
  estates: "two community meetings in local housing estates",
  network: "Haringey Network meets 4 times a year",
};
const group = "body:haringey-ccg";
const clinics = "matter:clinics";
const { opened, held, decided } = toldOf(group);
const today = "2019-02-01";
const ccg = registered(group, "Haringey Clinical Commissioning Group", "ccg", "2013-04-01");

const heard: ReadonlyArray<NewEvent> = [
  ccg,
  opened(clinics, "2018-01-08", { limb: "decision" }),
  held("meetings", "2018-03-05", {
    audiences: ["carers"],
    matters: [linkTo(clinics, "decision")],
  }),
  happened("ThemeIdentified", "theme:buses", "2018-03-05", {
    title: "Buses",
    summary: "No bus goes there.",
    activities: ["activity:meetings"],
    groups: ["carers"],
  }),
];
const answered: ReadonlyArray<NewEvent> = [
  decided(clinics, "2018-04-09"),
  happened("DecisionInfluenced", clinics, "2018-04-09", {
    theme: "theme:buses",
    disposition: "adopted",
    decision: "the-decision",
    reason: { code: "agreed" },
    change: "The clinic moves to the bus station.",
  }),
];
const told = happened("FeedbackReturned", "activity:meetings", "2018-04-16", {
  channel: "meeting",
  message: "The clinic moves, because you said that no bus goes there.",
  saysWhatChanged: true,
  saysWhyNot: true,
  themes: ["theme:buses"],
  groups: ["carers"],
});
const different = happened("DifferenceEvidenced", clinics, "2018-09-03", {
  theme: "theme:buses",
  what: "More people come by bus.",
});

describe("Haringey and Islington groups, what is counted", () => {
  quotes("003_a16239975d4de1da.txt", words);

  it("S3-06: what was heard leads to what is done, or is still only heard", async () => {
    const theme = async (...steps: ReadonlyArray<NewEvent>) =>
      (await loopOn([...heard, ...steps], today)).themes.map(({ state, disposition }) => [
        state,
        disposition,
      ]);
    expect(await theme()).toStrictEqual([["heard", undefined]]);
    expect(await theme(...answered)).toStrictEqual([["answered", "adopted"]]);
  });

  it("S3-13: people are told how their voice changed things, and the difference is on record", async () => {
    const measures = async (...steps: ReadonlyArray<NewEvent>) => {
      const { M1, M5 } = (await loopOn([...heard, ...answered, ...steps], today)).measures;
      return [M1, M5].map(({ numerator, denominator }) => [numerator, denominator]);
    };
    expect(await measures()).toStrictEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(await measures(told)).toStrictEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(await measures(told, different)).toStrictEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it("S3-20: two events, two focus groups and two meetings on estates are counted each year", async () => {
    const kinds = [
      { method: "community-event" },
      { method: "focus-group", group: "non-english-speakers" },
      { method: "housing-estate-meeting" },
    ];
    const yearly = promise("yearly", "2017-12-15", {
      by: group,
      words: words.yearly,
      basis: "cadence",
      measures: kinds.map((where) => ({
        count: "events",
        where: { type: "ActivityHeld", ...where },
        atLeast: 2,
        every: "year",
      })),
    });
    const year = (...counts: ReadonlyArray<number>): ReadonlyArray<NewEvent> =>
      kinds.flatMap(({ method, group: served }, kind) =>
        Array.from({ length: counts[kind] ?? 0 }, (_none, at) =>
          held(method, `2018-0${at + 2}-05`, { method, audiences: [served ?? "general-public"] }),
        ),
      );
    const found = async (...counts: ReadonlyArray<number>) =>
      (await promisesOn([ccg, yearly, ...year(...counts)], today)).map(({ outcome, measures }) => [
        outcome,
        measures.map(({ periods }) => periods[0]?.counted),
      ]);
    expect(await found(2, 2, 2)).toStrictEqual([["evidence-found", [2, 2, 2]]]);
    expect(await found(2, 1, 3)).toStrictEqual([["evidence-missing", [2, 1, 3]]]);
    const other = held("focus-group", "2018-06-05", { audiences: ["carers"] });
    expect(
      (await promisesOn([ccg, yearly, ...year(2, 1, 2), other], today)).map(
        ({ outcome }) => outcome,
      ),
    ).toStrictEqual(["evidence-missing"]);
  });

  it("S3-21: the Haringey Network meets four times a year, or fewer", async () => {
    const network = happened("NetworkRegistered", "network:haringey", "2013-06-01", {
      name: "Haringey Network",
      keptBy: group,
      kind: "healthcare-forum",
      serves: ["general-public"],
    });
    const meets = promise("network", "2017-12-15", {
      by: group,
      words: words.network,
      basis: "cadence",
      measures: [
        {
          count: "events",
          where: { type: "ActivityHeld", network: "network:haringey" },
          atLeast: 4,
          every: "year",
        },
      ],
    });
    const meetings = (count: number) =>
      Array.from({ length: count }, (_none, at) =>
        held("network-meeting", `2018-0${at + 1}-15`, {
          method: "healthcare-forum",
          networks: ["network:haringey"],
        }),
      );
    const found = async (count: number, day = today) =>
      (await promisesOn([ccg, network, meets, ...meetings(count)], day)).map(
        ({ outcome, measures }) => [
          outcome,
          measures.map(({ periods, nextDue }) => [periods[0]?.counted, nextDue]),
        ],
      );
    expect(await found(4)).toStrictEqual([["evidence-found", [[4, "2019-12-31"]]]]);
    expect(await found(3)).toStrictEqual([["evidence-missing", [[3, "2019-12-31"]]]]);
    expect((await found(3, "2018-12-31")).map(([outcome]) => outcome)).toStrictEqual([
      "not-yet-due",
    ]);
  });
});
