import { describe, expect, it } from "vitest";
import { defaultDisclosureProfile, disclosureProfiles } from "engagement-ledger";
import { discloseReach, roundingNote } from "../../../projections/reach/disclosed.js";
import { document, happened } from "../recorded.js";
import { mustHear, reachOf, response, tally, told } from "./record.js";

const today = { today: "2024-06-30" };
const people = (counts: Readonly<Record<string, number>>) =>
  tally({
    responses: Object.values(counts).reduce((sum, count) => sum + count, 0),
    tallies: Object.entries(counts).map(([code, count]) => ({
      scheme: "our-list",
      code,
      people: count,
    })),
  });
const shown = async (events: Parameters<typeof reachOf>[0], profile = defaultDisclosureProfile) =>
  discloseReach(await reachOf(events), profile, today);

describe("disclosure control of a report on reach", () => {
  it("is nhs-hes-2018 unless the body has set another, and a true zero stays 0 (DC-1)", async () => {
    const exact = await reachOf([]);
    expect([exact.disclosureProfile, exact.disclosureMarker]).toStrictEqual(["nhs-hes-2018", "*"]);
    const set = (setting: "disclosure.profile" | "disclosure.marker", value: string) =>
      happened("PolicyAdopted", "body:icb", "2020-01-01", {
        setting,
        value,
        source: document("Our rule"),
      });
    const own = await reachOf([
      set("disclosure.profile", "suppress-lt5"),
      set("disclosure.marker", "[c]"),
    ]);
    expect([own.disclosureProfile, own.disclosureMarker]).toStrictEqual(["suppress-lt5", "[c]"]);
    const { schemes } = await shown([people({ a: 40, "not-known": 20 })]);
    expect([schemes[0]?.declined, schemes[0]?.notSure]).toStrictEqual([0, 0]);
  });

  it("is of counts of people: not of groups, nor of an undivided total (DC-2)", async () => {
    const { counts, coverage } = await shown([
      mustHear("carers", "poverty"),
      response(1, told("our-list", "carers")),
      response(2),
    ]);
    expect(counts?.responses.value).toBe(2);
    expect(coverage.planned).toMatchObject({ numerator: 2, denominator: 2 });
  });

  it("is applied at the edge: the report itself stays exact (DC-3)", async () => {
    const exact = await reachOf([people({ a: 3, b: 61 })]);
    const published = discloseReach(exact, defaultDisclosureProfile, today);
    expect(exact.groups[0]?.count.value).toBe(3);
    expect(published.groups[0]?.count.value).toBeNull();
    expect(published.disclosure).toStrictEqual({ profile: "nhs-hes-2018", note: roundingNote });
  });

  it("suppresses no complement where it rounds, and one where it does not (DC-4, X-5)", async () => {
    const events = [people({ a: 3, b: 20, c: 40 })];
    const counts = async (profile: typeof defaultDisclosureProfile) =>
      (await shown(events, profile)).groups.map(({ count }) => count.value);
    expect(await counts(disclosureProfiles["nhs-hes-2018"])).toStrictEqual([null, 20, 40]);
    expect(await counts(disclosureProfiles["suppress-lt5"])).toStrictEqual([null, null, 40]);
  });

  it("suppresses what rests on a suppressed count or on a suppressed complement (DC-6)", async () => {
    const { groups } = await shown([people({ a: 5, b: 115, "not-known": 30 })]);
    for (const { share, interval } of groups) {
      expect(share.value).toBeNull();
      expect(share).not.toHaveProperty("numerator");
      expect(interval).toBeDefined();
    }
    expect(groups[0]?.interval).toStrictEqual({ value: null, suppressed: "1-7" });
  });
});
