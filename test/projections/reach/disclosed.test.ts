import { describe, expect, it } from "vitest";
import { disclosureProfiles, type DisclosureProfile } from "engagement-ledger";
import { discloseReach } from "../../../projections/reach/disclosed.js";
import { baseline } from "../recorded.js";
import { held, reachOf, response, tally } from "./record.js";

const hes = disclosureProfiles["nhs-hes-2018"];
const five = disclosureProfiles["suppress-lt5"];
const today = { today: "2024-06-30" };

const published = async (events: Parameters<typeof reachOf>[0], profile: DisclosureProfile = hes) =>
  discloseReach(await reachOf(events), profile, today);

const answers = (people: Readonly<Record<string, number>>, scheme = "ons-disability") =>
  tally({
    responses: Object.values(people).reduce((sum, count) => sum + count, 0),
    tallies: Object.entries(people).map(([code, count]) => ({ scheme, code, people: count })),
  });
const population = baseline("E09000014", "ons-disability", 264_256, {
  disabled: 36_114,
  "not-disabled": 228_142,
});
const heldBack = { value: null, suppressed: "1-7" };
const fifth = (code: string) => [{ scheme: "imd-fifth", code }];
const signed = (area: string, responses: number) => tally({ channel: "petition", responses, area });

describe("a report on reach that leaves the body", () => {
  it("holds back a small group, and all that rests on its count", async () => {
    const { groups } = await published([population, answers({ disabled: 3, "not-disabled": 61 })]);
    const rule = (path: string) => ({ rule: `reach@2 /groups/0/${path} today=2024-06-30` });
    expect(groups[0]).toStrictEqual({
      scheme: "ons-disability",
      code: "disabled",
      unit: "people",
      count: { ...heldBack, evidence: rule("count") },
      known: 65,
      share: { ...heldBack, evidence: rule("share") },
      bounds: {
        low: { ...heldBack, evidence: rule("bounds/low") },
        high: { ...heldBack, evidence: rule("bounds/high") },
      },
      population: 36_114,
      populationTotal: 264_256,
      participation: { ...heldBack, evidence: rule("participation") },
      ratio: heldBack,
      interval: heldBack,
      finding: heldBack,
      source: {
        title: "Census 2021 ons-disability",
        url: "https://example.org/census",
        asOf: "2021-03-21",
        ages: "all",
        areas: ["E09000014"],
        geography: "ltla 2022",
      },
    });
  });

  it("shows the finding of a small group that would be the same for every count held back", async () => {
    const { groups } = await published([population, answers({ disabled: 3, "not-disabled": 900 })]);
    expect(groups[0]).toMatchObject({ count: heldBack, finding: "under" });
  });

  it("rounds what it shows, and works out the rest from that", async () => {
    const { groups, schemes, counts } = await published([
      population,
      answers({ disabled: 62, "not-disabled": 179, "not-stated": 4 }),
    ]);
    expect(counts?.responses.value).toBe(245);
    expect(groups[0]).toMatchObject({
      count: { value: 60 },
      known: 240,
      share: { value: 0.25, numerator: 60, denominator: 240 },
      participation: { numerator: 60, value: 16.614055 },
      ratio: 1.829318,
      interval: { lower: 0.199446, upper: 0.308432 },
      finding: "over",
    });
    expect(schemes[0]).toMatchObject({
      all: 245,
      answered: 240,
      declined: heldBack,
      askedRate: { value: 1, allOrNone: true },
      disclosureRate: heldBack,
      declinedRate: heldBack,
    });
  });

  it("never carries the ids, the number or the digest of the events of a controlled count", async () => {
    const events = Array.from({ length: 3 }, (_, index) =>
      response(index, { area: "E1", characteristics: [{ scheme: "nhs-sex", code: "2" }] }),
    );
    const { groups, schemes, areas, classes, all, required } = await published(events);
    const text = JSON.stringify({ groups, schemes, areas, classes, all, required });
    expect(text).not.toMatch(/"events"|"count":\d|"digest"/);
    expect(text).toContain('"rule":"reach@2 /areas/0/contributions');
  });

  it("controls every count of activities that were for one group alone", async () => {
    const event = held("shelter", {
      audiences: ["homelessness"],
      attendance: { people: 5 },
      tallies: [{ scheme: "nhs-sex", code: "1", people: 5 }],
    });
    const report = await reachOf([event], { scope: { activity: "activity:shelter" } });
    expect(report.counts.contacts.value).toBe(5);
    const shown = discloseReach(report, hes, today);
    expect(shown.counts).toBeUndefined();
    expect(shown.channels).toBeUndefined();
    expect(shown.ofGroup?.contacts).toMatchObject(heldBack);
    expect(shown.schemes[0]?.all).toStrictEqual(heldBack);
    const open = held("fair", { audiences: ["general-public"], attendance: { people: 5 } });
    const atFair = await reachOf([open], { scope: { activity: "activity:fair" } });
    expect(discloseReach(atFair, hes, today).counts?.contacts.value).toBe(5);
  });

  it("is exact under no profile, and at national level where the caller says so", async () => {
    const report = await reachOf([population, answers({ disabled: 3, "not-disabled": 61 })]);
    for (const shown of [
      discloseReach(report, disclosureProfiles.none, today),
      discloseReach(report, hes, { ...today, national: true }),
    ]) {
      expect(shown.groups[0]).toMatchObject({
        count: report.groups[0]?.count,
        share: report.groups[0]?.share,
        finding: report.groups[0]?.finding,
      });
      expect(shown.disclosure).toStrictEqual({ profile: "none" });
    }
  });

  it("says that rounded parts need not add up", async () => {
    expect((await published([response(1)])).disclosure.note).toContain("need not add up");
    expect((await published([response(1)], five)).disclosure.note).toBeUndefined();
  });
});

describe("exact parts of a shown total", () => {
  it("lose a second group with a lone small one, and its finding with it", async () => {
    const { groups } = await published([answers({ a: 3, b: 20, c: 40 })], five);
    const together = { value: null, suppressed: "1-4 or complement" };
    expect(groups.map(({ count }) => count)).toMatchObject([together, together, { value: 40 }]);
    expect(groups[0]?.known).toBe(63);
  });

  it("lose another state of a question with a lone small one, before those who answered", async () => {
    const people = { a: 20, "not-stated": 3, "not-sure": 30 };
    const { groups, schemes } = await published([answers(people, "our-list")], five);
    const together = { value: null, suppressed: "1-4 or complement" };
    expect(schemes[0]).toMatchObject({ answered: 20, declined: together, notSure: together });
    expect(groups[0]).toMatchObject({ count: { value: 20 }, known: 20 });
  });

  it("lose those who answered, and every group of them, where there is no other state", async () => {
    const people = { a: 20, b: 30, "not-stated": 3 };
    const { groups, schemes } = await published([answers(people, "our-list")], five);
    const together = { value: null, suppressed: "1-4 or complement" };
    expect(schemes[0]).toMatchObject({ answered: together, declined: together });
    expect(groups.map(({ count, known }) => [count.value, known])).toStrictEqual([
      [null, together],
      [null, together],
    ]);
  });

  it("lose a second area of the same class with a lone small one", async () => {
    const { areas, classes, all } = await published(
      [
        baseline("E1", "population", 10_000, {}, fifth("1")),
        baseline("E2", "population", 10_000, {}, fifth("1")),
        baseline("E3", "population", 10_000, {}, fifth("5")),
        baseline("E4", "population", 10_000, {}, fifth("5")),
        signed("E1", 3),
        signed("E2", 30),
        signed("E3", 10),
        signed("E4", 50),
      ],
      five,
    );
    const shown = (
      rows: ReadonlyArray<{ readonly contributions: { readonly value: number | null } }>,
    ) => rows.map(({ contributions }) => contributions.value);
    expect(shown(areas)).toStrictEqual([null, null, null, null]);
    expect(shown(classes)).toStrictEqual([33, 60]);
    expect(all.contributions.value).toBe(93);
  });

  it("show no class of a scheme one of which would give a lone area away", async () => {
    const { areas, classes } = await published(
      [
        baseline("E1", "population", 10_000, {}, fifth("1")),
        baseline("E2", "population", 10_000, {}, fifth("5")),
        baseline("E3", "population", 10_000, {}, fifth("5")),
        signed("E1", 3),
        signed("E2", 30),
        signed("E3", 60),
      ],
      five,
    );
    expect(areas.map(({ contributions }) => contributions.value)).toStrictEqual([null, null, null]);
    expect(classes.map(({ contributions }) => contributions.value)).toStrictEqual([null, null]);
  });
});
