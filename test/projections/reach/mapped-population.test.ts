import { describe, expect, it } from "vitest";
import { baseline } from "../recorded.js";
import { reachOf, tally } from "./record.js";

const census = "census-2021-ethnic-group-19";
const ethnic = "nhs-ethnic-category-2001";
const counted = baseline("E09000014", census, 264_238, {
  "white-british": 84_298,
  "white-irish": 5_701,
  "white-gypsy-or-irish-traveller": 235,
  "white-roma": 2_004,
  "white-other": 58_343,
  "asian-chinese": 3_848,
  "a-code-of-no-map": 109_809,
});
const answers = tally({
  responses: 240,
  tallies: [
    { scheme: ethnic, code: "A", people: 120 },
    { scheme: ethnic, code: "C", people: 10 },
    { scheme: ethnic, code: "R", people: 110 },
  ],
});

describe("answers in one scheme beside a population counted in another", () => {
  it("are compared by a documented map, several codes to one, and the source says so", async () => {
    const { groups } = await reachOf([counted, answers]);
    const row = groups.find(({ scheme, code }) => scheme === ethnic && code === "C");
    expect(row).toMatchObject({
      population: 235 + 2_004 + 58_343,
      populationTotal: 264_238,
      finding: "under",
      source: { title: `Census 2021 ${census}`, map: { from: census, mark: "unverified" } },
    });
    expect(row?.source?.map?.note).toContain("Gypsy or Irish Traveller");
  });

  it("keep those without a counterpart in the total and in no group", async () => {
    const { groups, schemes } = await reachOf([counted, answers]);
    expect(groups.map(({ code }) => code)).not.toContain("a-code-of-no-map");
    expect(schemes.map(({ scheme }) => scheme)).toStrictEqual([ethnic]);
    expect(schemes[0]?.dissimilarity).toBeUndefined();
  });

  it("are compared in their own scheme where a population was counted in that", async () => {
    const own = baseline("E09000014", ethnic, 200_000, { A: 100_000 });
    const { groups } = await reachOf([counted, own, answers]);
    const row = groups.find(({ code }) => code === "A");
    expect(row).toMatchObject({ population: 100_000, populationTotal: 200_000 });
    expect(row?.source?.map).toBeUndefined();
  });

  it("are compared by the caller's own map before the known ones", async () => {
    const maps = [
      {
        from: census,
        to: ethnic,
        codes: { "white-british": "A", "a-code-of-no-map": "A" },
        source: "This test",
        mark: "design",
      },
    ] as const;
    const { groups } = await reachOf([counted, answers], { maps });
    expect(groups.find(({ code }) => code === "A")).toMatchObject({
      population: 84_298 + 109_809,
      source: { map: { source: "This test" } },
    });
  });
});
