import { describe, expect, it } from "vitest";
import { answerSchemes } from "engagement-ledger";
import { codeMaps } from "../../../projections/reach/maps/code-maps.js";
import { topics } from "../../../src/interchange/presets/census-2021/topics.js";

/** The codes of the schemes of the census, as its preset records them, without those of no group. */
const census = new Map(
  [...topics.values()].flatMap(({ levels }) =>
    levels.map(({ scheme, categories }) => [
      scheme,
      Object.values(categories).filter((code) => code !== "blank"),
    ]),
  ),
);
const national = new Map(
  answerSchemes.map(({ scheme, codes }) => [scheme, codes.map(({ code }) => code)]),
);

describe("the maps between schemes of codes", () => {
  it.each(codeMaps.map((map) => ({ ...map, name: `${map.from} to ${map.to}` })))(
    "$name has every group of the census, and only codes that its scheme has",
    ({ from, to, codes, source }) => {
      expect(Object.keys(codes).toSorted()).toStrictEqual(census.get(from)?.toSorted());
      const known = new Set(census.get(to) ?? national.get(to));
      expect(Object.values(codes).filter((code) => !known.has(code))).toStrictEqual([]);
      expect(source).not.toBe("");
    },
  );

  it("reach every answer of 2001 from the 19 groups of 2021, several of which are one there", () => {
    const map = codeMaps.find(({ to }) => to === "nhs-ethnic-category-2001");
    const reached = [...new Set(Object.values(map?.codes ?? {}))].toSorted();
    expect(reached.join("")).toBe("ABCDEFGHJKLMNPRS");
    expect(Object.entries(map?.codes ?? {}).filter(([, code]) => code === "C")).toStrictEqual([
      ["white-gypsy-or-irish-traveller", "C"],
      ["white-roma", "C"],
      ["white-other", "C"],
    ]);
    expect(map?.codes["asian-chinese"]).toBe("R");
    expect(map?.mark).toBe("unverified");
  });

  it("add up to the five headings as the census nests them", () => {
    const map = codeMaps.find(({ to }) => to === "census-2021-ethnic-group-5");
    const ethnic = topics.get("ethnic_group");
    const [headings, groups] = ethnic?.levels ?? [];
    const nested = Object.entries(ethnic?.nested ?? {}).flatMap(([whole, parts]) =>
      parts.map((part) => [groups?.categories[part], headings?.categories[whole]]),
    );
    expect(nested).toHaveLength(19);
    expect(Object.fromEntries(nested)).toStrictEqual(map?.codes);
  });
});
