import { describe, expect, it } from "vitest";
import { document, happened, matter } from "../recorded.js";
import { held, reachOf, response, tally } from "./record.js";

const groups = [
  "carers",
  "children-young-people",
  "ethnic-minorities",
  "learning-disability",
  "older-people",
  "poverty",
];
const link = { matter: "matter:m", limb: "planning" } as const;
const planned = (group: string, required: ReadonlyArray<string> = []) =>
  happened("ActivityPlanned", `activity:${group}`, "2024-01-01", {
    by: "body:icb",
    purpose: "insight",
    matters: [link],
    audiences: [group],
    requiredGroups: required,
  });
const done = (group: string, people: number) =>
  held(group, { matters: [link], audiences: [group], attendance: { people } });

describe("the coverage of required groups", () => {
  it("is 6 planned, 5 delivered and 4 heard of six, with the gaps named (G-1)", async () => {
    const { coverage, required } = await reachOf([
      ...groups.map((group) => planned(group, groups)),
      ...groups.slice(0, 4).map((group, index) => done(group, index + 1)),
      done("older-people", 0),
    ]);
    const { planned: plans, delivered, heard, gaps } = coverage;
    expect(
      [plans, delivered, heard].map(({ numerator, denominator }) => [numerator, denominator]),
    ).toStrictEqual([
      [6, 6],
      [5, 6],
      [4, 6],
    ]);
    expect(heard.value).toBe(0.666667);
    expect(gaps).toStrictEqual(["older-people", "poverty"]);
    expect(required[3]).toMatchObject({ group: "learning-disability", people: { value: 4 } });
  });

  it("asks for as many people as the body says", async () => {
    const { coverage } = await reachOf([
      happened("PolicyAdopted", "body:icb", "2020-01-01", {
        setting: "coverage.k",
        value: 8,
        source: document("Our rule"),
      }),
      planned("carers", ["carers"]),
      done("carers", 7),
    ]);
    expect(coverage.heard.numerator).toBe(0);
  });

  it("counts a consultation for a group as delivered once it has a response", async () => {
    const events = [
      happened("ConsultationOpened", "activity:ask", "2024-01-10", {
        by: "body:icb",
        title: "Ask",
        purpose: "consultation",
        matters: [link],
        audiences: ["carers", "poverty"],
      }),
      planned("poverty", ["carers"]),
    ];
    expect((await reachOf(events)).required[0]).toMatchObject({ planned: false, delivered: false });
    const answered = response(1, {
      activity: "activity:ask",
      characteristics: [{ scheme: "a-list-of-ours", code: "carers" }],
    });
    expect((await reachOf([...events, answered])).required[0]).toMatchObject({
      planned: false,
      delivered: true,
      heard: true,
      people: { value: 1 },
    });
  });

  it("counts people of a group by the codes that it is, by one question of several", async () => {
    const tallies = [
      { scheme: "census", code: "black", people: 12 },
      { scheme: "census", code: "asian", people: 8 },
      { scheme: "other-list", code: "ethnic-minorities", people: 5 },
    ];
    const { required } = await reachOf(
      [
        planned("ethnic-minorities", ["ethnic-minorities"]),
        held("ethnic-minorities", { audiences: ["ethnic-minorities", "poverty"], tallies }),
      ],
      {
        groups: [
          {
            group: "ethnic-minorities",
            scheme: "census",
            codes: ["black", "asian"],
            source: "This test",
          },
        ],
      },
    );
    expect(required[0]?.people.value).toBe(20);
  });

  it("takes the attendance only of an activity for that group alone", async () => {
    const both = { audiences: ["carers", "poverty"], attendance: { people: 30 } };
    const { required } = await reachOf([planned("carers", ["carers"]), held("both", both)]);
    expect(required[0]).toMatchObject({ delivered: true, heard: false, people: { value: 0 } });
  });

  it("takes its groups from assessments, commitments and the body too", async () => {
    const { required } = await reachOf([
      tally({ responses: 3 }),
      happened("ImpactAssessed", "matter:m", "2024-01-02", {
        kind: "eqia",
        document: document("Equality impact assessment"),
        characteristics: [
          { code: "age", effect: "negative", because: "Further to travel" },
          { code: "sex", effect: "none", because: "The same for all" },
        ],
      }),
      happened("CommitmentMade", "commitment:c", "2024-01-03", {
        by: "body:icb",
        words: "We will hear carers",
        source: document("Plan"),
        basis: "promise",
        about: { matter: "matter:m" },
        measures: [
          { count: "events", where: { type: "ActivityHeld", group: "carers" }, atLeast: 1 },
        ],
      }),
      happened("PolicyAdopted", "body:icb", "2020-01-01", {
        setting: "reach.requiredGroups",
        value: ["poverty"],
        source: document("Our rule"),
      }),
    ]);
    expect(required.map(({ group }) => group)).toStrictEqual(["age", "carers", "poverty"]);
  });

  it("names the groups of a matter for which nothing was done", async () => {
    const events = [
      matter("untouched", "body:icb"),
      happened("CommitmentMade", "commitment:c", "2024-01-03", {
        by: "body:icb",
        words: "We will hear carers",
        source: document("Plan"),
        basis: "promise",
        about: { matter: "matter:untouched", group: "carers" },
        measures: [],
      }),
    ];
    for (const scope of [{}, { body: "body:icb" }, { matter: "matter:untouched" }])
      expect((await reachOf(events, { scope })).coverage.gaps).toStrictEqual(["carers"]);
    for (const scope of [
      { body: "body:ons" },
      { matter: "matter:m" },
      { activity: "activity:survey" },
    ])
      expect((await reachOf(events, { scope })).coverage.gaps).toStrictEqual([]);
  });
});
