import { describe, expect, it } from "vitest";
import { project } from "engagement-ledger";
import { eventsAt } from "../../../projections/figures/events-at.js";
import { setDigest } from "../../../projections/figures/set-digest.js";
import { reach, reachWith } from "../../../projections/reach/projection.js";
import { reachReport } from "../../../projections/reach/report.js";
import { baseline, happened, matter, recorded, rightOf } from "../recorded.js";
import { beginning, reachOf, response, tally } from "./record.js";

const fifth = (code: string) => [{ scheme: "imd-fifth", code }];
const places = [
  baseline("E1", "population", 10_000, {}, fifth("1")),
  baseline("E2", "population", 20_000, {}, fifth("1")),
  baseline("E3", "population", 50_000, {}, fifth("5")),
];
const signed = (area: string, responses: number) =>
  tally({ channel: "petition", responses, breakdown: true, area });

describe("contributions by area", () => {
  it("are signatures and responses, for every 10,000 people", async () => {
    const { areas, classes, all } = await reachOf([
      ...places,
      tally({ channel: "petition", responses: 65 }),
      signed("E1", 40),
      signed("E3", 25),
      response(1, { area: "E1" }),
    ]);
    expect(
      areas.map(({ code, contributions, population, per10000 }) => [
        code,
        contributions.value,
        population,
        per10000.value,
      ]),
    ).toStrictEqual([
      ["E1", 41, 10_000, 41],
      ["E2", 0, 20_000, 0],
      ["E3", 25, 50_000, 5],
    ]);
    expect(
      classes.map(({ scheme, code, areas: n, contributions, population, per10000 }) => [
        scheme,
        code,
        n,
        contributions.value,
        population,
        per10000.value,
      ]),
    ).toStrictEqual([
      ["imd-fifth", "1", 2, 41, 30_000, 13.666667],
      ["imd-fifth", "5", 1, 25, 50_000, 5],
    ]);
    expect(all).toMatchObject({
      contributions: { value: 66 },
      population: 80_000,
      per10000: { value: 8.25, numerator: 66, denominator: 80_000 },
    });
  });

  it("of an area that nobody counted are in no rate", async () => {
    const { areas, all } = await reachOf([...places, signed("E1", 40), signed("E9", 7)]);
    expect(areas.at(-1)).toStrictEqual({
      code: "E9",
      classes: {},
      contributions: areas.at(-1)?.contributions,
      per10000: {
        value: null,
        numerator: 0,
        denominator: 0,
        evidence: { events: [] },
        outcome: "not-applicable",
      },
    });
    expect(all).toMatchObject({
      contributions: { value: 47 },
      per10000: { numerator: 40, denominator: 80_000 },
    });
  });

  it("use the population of the latest source, whatever was recorded last", async () => {
    const of = (people: number, asOf: string) => {
      const event = baseline("E1", `population-${people}`, people);
      return { ...event, data: { ...event.data, source: { ...event.data.source, asOf } } };
    };
    const { areas } = await reachOf([
      of(12_000, "2022-06-30"),
      of(9_000, "2011-03-27"),
      signed("E1", 6),
    ]);
    expect(areas[0]).toMatchObject({ population: 12_000, per10000: { value: 5 } });
  });

  it("use the class of the latest source, and only areas of a geography that they came from", async () => {
    const of = (code: string, asOf: string) => {
      const event = baseline("E1", "population", 10_000, {}, fifth(code));
      return { ...event, data: { ...event.data, source: { ...event.data.source, asOf } } };
    };
    const county = baseline("E10", "population", 900_000);
    const geography = { type: "county", edition: "2022" };
    const wide = { ...county, data: { ...county.data, area: { ...county.data.area, geography } } };
    const { areas, classes, all } = await reachOf([
      of("2", "2019-09-26"),
      of("3", "2010-03-24"),
      wide,
      signed("E1", 6),
    ]);
    expect(areas.map(({ code }) => code)).toStrictEqual(["E1"]);
    expect(classes.map(({ code }) => code)).toStrictEqual(["2"]);
    expect(all.population).toBe(10_000);
  });

  it("keep the name and the geography of the latest source, whatever was recorded last", async () => {
    const of = (name: string, asOf: string, type: string) => {
      const event = baseline("E1", "population", 10_000);
      const area = { code: "E1", name, geography: { type, edition: asOf.slice(0, 4) } };
      return { ...event, data: { ...event.data, area, source: { ...event.data.source, asOf } } };
    };
    const { areas } = await reachOf([
      of("Today", "2022-06-30", "ltla"),
      of("As it was called", "2011-03-27", "district"),
      baseline("E2", "population", 20_000),
      signed("E1", 6),
    ]);
    expect(areas.map(({ code, name }) => [code, name])).toStrictEqual([
      ["E1", "Today"],
      ["E2", "E2"],
    ]);
  });

  it("with nothing are those of the matter, where the whole country was counted", async () => {
    const country = Array.from({ length: 30 }, (_, n) =>
      baseline(`E09${n + 100}`, "population", 9_000),
    );
    const here = baseline("E09000014", "population", 5_000);
    const opened = {
      ...matter("local", "body:icb"),
      data: { ...matter("local", "body:icb").data, areas: ["E09000014", "E09100"] },
    };
    const link = happened("InvolvementLinked", "matter:local", "2024-01-11", {
      activity: "activity:survey",
      limb: "proposal",
      because: "It is about it",
    });
    const events = [...country, here, opened, link, signed("E09000014", 6), signed("E09120", 2)];
    const { areas, all } = await reachOf(events, { scope: { matter: "matter:local" } });
    expect(areas.map(({ code, contributions }) => [code, contributions.value])).toStrictEqual([
      ["E09000014", 6],
      ["E09100", 0],
      ["E09120", 2],
    ]);
    expect(all.population).toBe(23_000);
    expect((await reachOf([...country, signed("E09120", 2)])).areas.length).toBe(30);
  });

  it("have as evidence a rule that finds the same events again", async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      signed(index % 2 === 0 ? "E1" : "E3", 1),
    );
    const ledger = await recorded([...beginning, ...places, ...many]);
    const options = { today: "2024-06-30", view: { size: ledger.size } };
    const report = reachReport(rightOf(await project(ledger, reach)), options);
    const { evidence } = report.all.per10000;
    expect(evidence).toMatchObject({
      rule: `reach@2 /all/per10000 today=2024-06-30 size=${ledger.size} history=as-corrected`,
      count: 123,
    });
    const lifted = reachReport(
      rightOf(await project(ledger, reachWith({ evidenceLimit: Infinity }))),
      { ...options, evidenceLimit: Infinity },
    );
    const events = eventsAt(lifted, "/all/per10000") ?? [];
    expect("digest" in evidence ? evidence.digest : "").toBe(setDigest(events));
    expect(events.length).toBe(123);
  });
});
