import { describe, expect, it } from "vitest";
import { baseline, document, happened, matter } from "../recorded.js";
import { held, reachOf, response, tally } from "./record.js";

const ethnic = "nhs-ethnic-category-2001";
const coded = (scheme: string, people: Readonly<Record<string, number>>, answered?: number) =>
  Object.entries(people).map(([code, count]) => ({
    scheme,
    code,
    people: count,
    ...(answered === undefined ? {} : { answered }),
  }));
const haringey = baseline("E09000014", "ons-disability", 264_256, {
  disabled: 36_114,
  "not-disabled": 228_142,
});
const respondents = (people: Readonly<Record<string, number>>, scheme = "ons-disability") =>
  tally({
    responses: Object.values(people).reduce((sum, count) => sum + count, 0),
    tallies: coded(scheme, people),
  });

describe("a group among those heard", () => {
  it("has a share of those known, and bounds if all or none of the others are in it (K-1)", async () => {
    const { groups } = await reachOf([respondents({ disabled: 18, other: 132, "not-known": 50 })]);
    expect(groups[0]).toMatchObject({
      code: "disabled",
      count: { value: 18 },
      known: 150,
      share: { value: 0.12, numerator: 18, denominator: 150 },
      bounds: {
        low: { value: 0.09, numerator: 18, denominator: 200 },
        high: { value: 0.34, numerator: 68, denominator: 200 },
      },
      finding: "no-denominator",
    });
  });

  it("is compared with who lives there, with its source (P-4 and W-4)", async () => {
    const { groups, representation, schemes } = await reachOf([
      haringey,
      respondents({ disabled: 60, "not-disabled": 180 }),
    ]);
    expect(groups[0]).toMatchObject({
      code: "disabled",
      population: 36_114,
      populationTotal: 264_256,
      participation: { value: 16.614055, numerator: 60, denominator: 36_114 },
      ratio: 1.829318,
      interval: { lower: 0.199446, upper: 0.308432 },
      finding: "over",
      source: { title: "Census 2021 ons-disability", asOf: "2021-03-21", ages: "all" },
    });
    expect(representation).toMatchObject({ low: 0.8, high: 1.2, z: 1.96 });
    expect(representation.caution).toContain("says nothing about people who did not take part");
    expect(schemes[0]?.dissimilarity).toBe(0.113337);
  });

  it("that nobody of was heard is named all the same", async () => {
    const { groups } = await reachOf([haringey, respondents({ "not-disabled": 240 })]);
    expect(groups[0]).toMatchObject({ code: "disabled", count: { value: 0 }, finding: "under" });
  });

  it("of a question that nobody answered does not apply", async () => {
    const { groups } = await reachOf([haringey, tally({ responses: 20 })]);
    expect(groups[0]).toMatchObject({ code: "disabled", known: 0, finding: "not-applicable" });
    expect(groups[0]?.share.outcome).toBe("not-applicable");
  });

  it("is judged by the body's own settings", async () => {
    const ownRatio = happened("PolicyAdopted", "body:icb", "2020-01-01", {
      setting: "representation.high",
      value: "1.9",
      source: document("Our rule"),
    });
    const { groups } = await reachOf([
      haringey,
      ownRatio,
      respondents({ disabled: 60, "not-disabled": 180 }),
    ]);
    expect(groups[0]?.finding).toBe("uncertain");
  });

  it("has no denominator where a place of the matter has none", async () => {
    const wide = matter("wide", "body:icb", ["E09000014", "E09000019"]);
    const events = [
      wide,
      haringey,
      held("forum", {
        matters: [{ matter: "matter:wide", limb: "planning" }],
        tallies: coded("ons-disability", { disabled: 15, "not-disabled": 225 }),
      }),
    ];
    const scope = { matter: "matter:wide" };
    expect((await reachOf(events, { scope })).groups[0]?.finding).toBe("no-denominator");
    const islington = baseline("E09000019", "ons-disability", 216_589, { disabled: 34_000 });
    expect((await reachOf([...events, islington], { scope })).groups[0]).toMatchObject({
      population: 70_114,
      populationTotal: 480_845,
      finding: "under",
    });
  });

  it("of a question with several answers is out of the people who answered", async () => {
    const { groups, schemes } = await reachOf([
      tally({
        responses: 100,
        tallies: coded("nhs-disability", { "02": 30, "05": 40, NN: 50, ZZ: 5 }, 90),
      }),
      response(1, {
        characteristics: [
          { scheme: "nhs-disability", code: "02" },
          { scheme: "nhs-disability", code: "05" },
        ],
      }),
    ]);
    expect(groups.map(({ code, count, known }) => [code, count.value, known])).toStrictEqual([
      ["02", 31, 91],
      ["05", 41, 91],
      ["NN", 50, 91],
    ]);
    expect(schemes[0]).toMatchObject({ all: 101, answered: 91, declined: 5, notKnown: 5 });
    expect(schemes[0]?.dissimilarity).toBeUndefined();
  });

  it("is not counted twice where a breakdown repeats the answers of its total", async () => {
    const { groups } = await reachOf([
      respondents({ disabled: 18, other: 132 }),
      tally({
        responses: 100,
        breakdown: true,
        area: "E1",
        tallies: coded("ons-disability", { disabled: 10, other: 90 }),
      }),
    ]);
    expect(groups[0]).toMatchObject({ code: "disabled", count: { value: 18 }, known: 150 });
  });
});

describe("the population that a group is compared with", () => {
  it("is that of all ages where there is one, whatever the date", async () => {
    const of = (ages: string, asOf: string, people: number) => {
      const event = baseline("E09000014", "ons-disability", 1_000, { disabled: people });
      return {
        ...event,
        data: { ...event.data, ages, source: { ...event.data.source, asOf } },
      };
    };
    const heard = respondents({ disabled: 60, other: 180 });
    const populationIn = async (...baselines: ReturnType<typeof of>[]) =>
      (await reachOf([...baselines, heard])).groups[0]?.population;
    expect(await populationIn(of("all", "2011-03-27", 100), of("16+", "2021-03-21", 200))).toBe(
      100,
    );
    expect(await populationIn(of("16+", "2011-03-27", 100), of("18+", "2021-03-21", 200))).toBe(
      200,
    );
  });
});

describe("the completeness of equality monitoring", () => {
  it("tells declined from not known in ethnic category (EQ-1)", async () => {
    const { schemes } = await reachOf([respondents({ A: 150, Z: 20, "99": 30 }, ethnic)]);
    expect(schemes[0]).toMatchObject({
      scheme: ethnic,
      all: 200,
      notKnown: 30,
      askedRate: { value: 0.85, numerator: 170, denominator: 200 },
      disclosureRate: { value: 0.75, numerator: 150, denominator: 200 },
      declinedRate: { value: 0.117647, numerator: 20, denominator: 170 },
    });
  });

  it("counts the not sure as asked in sexual orientation (EQ-2)", async () => {
    const { schemes } = await reachOf([
      respondents({ "1": 120, Z: 30, U: 10, "9": 40 }, "dcb2094"),
    ]);
    expect(schemes[0]).toMatchObject({
      askedRate: { value: 0.8, numerator: 160, denominator: 200 },
      disclosureRate: { value: 0.6 },
      declinedRate: { value: 0.1875, numerator: 30, denominator: 160 },
    });
  });

  it("is out of those counted for the question where nobody counted who came", async () => {
    const { schemes } = await reachOf([
      held("forum", {
        tallies: [
          { scheme: ethnic, code: "A", people: 30 },
          { scheme: ethnic, code: "99", people: 10 },
        ],
      }),
    ]);
    expect(schemes[0]).toMatchObject({ all: 40, disclosureRate: { value: 0.75, denominator: 40 } });
  });

  it("is 0 of 200 where nobody asked, and its declined rate does not apply (EQ-3)", async () => {
    const { schemes } = await reachOf([tally({ responses: 200 }), haringey]);
    expect(schemes[0]).toMatchObject({
      askedRate: { value: 0, numerator: 0, denominator: 200 },
      disclosureRate: { value: 0 },
      declinedRate: { value: null, outcome: "not-applicable" },
    });
  });

  it("counts a blank as declined only where the body says so", async () => {
    const answers = respondents({ A: 150, blank: 30, "not-asked": 20 }, ethnic);
    expect((await reachOf([answers])).schemes[0]).toMatchObject({ declined: 0, notKnown: 50 });
    const asDeclined = happened("PolicyAdopted", "body:icb", "2020-01-01", {
      setting: "eqm.blankCountsAs",
      value: "declined",
      source: document("Our rule"),
    });
    expect((await reachOf([answers, asDeclined])).schemes[0]).toMatchObject({
      declined: 30,
      notKnown: 20,
    });
  });

  it("is never of fewer people than have one of its codes", async () => {
    const wrong = { scheme: "nhs-disability", code: "02", people: 5, answered: 2 };
    const { groups } = await reachOf([tally({ responses: 10, tallies: [wrong] })]);
    expect(groups[0]).toMatchObject({ known: 5, share: { value: 1, denominator: 5 } });
    expect(groups[0]?.interval?.upper).toBe(1);
  });
});
