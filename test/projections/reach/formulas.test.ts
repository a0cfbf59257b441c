import { describe, expect, it } from "vitest";
import { dissimilarity } from "../../../projections/reach/dissimilarity.js";
import { lowestOverHighestRate } from "../../../projections/reach/lowest-over-highest-rate.js";
import { peopleBounds } from "../../../projections/reach/people-bounds.js";
import {
  representation,
  wilsonInterval,
  type RepresentationRule,
} from "../../../projections/reach/representation.js";

const rule: RepresentationRule = {
  low: 0.8,
  high: 1.2,
  z: 1.96,
  minExpected: undefined,
  disclosureFloor: undefined,
};
const haringey = { group: 36_114, total: 264_256 };
const tenth = { group: 1, total: 10 };
const six = (number: number): string => number.toFixed(6);

describe("the representation finding", () => {
  it.each([
    ["W-1", 15, 240, haringey, "0.4573", "0.038238", "0.100547", "under", "under"],
    ["W-2", 18, 240, haringey, "0.5488", "0.047964", "0.115427", "uncertain", "uncertain"],
    ["W-3", 33, 240, haringey, "1.0061", "0.099611", "0.186811", "uncertain", "uncertain"],
    ["W-4", 60, 240, haringey, "1.8293", "0.199446", "0.308432", "over", "over"],
    ["W-5", 700, 5_000, haringey, "1.0244", "0.130658", "0.149895", "within", "within"],
    ["W-6", 0, 240, haringey, "0.0000", "0.000000", "0.015754", "under", "under"],
    ["W-7", 3, 20, haringey, "1.0976", "0.052368", "0.360423", "uncertain", "uncertain"],
    ["W-8", 20, 20, haringey, "7.3173", "0.838870", "1.000000", "over", "over"],
    ["W-9", 1_310, 10_000, tenth, "1.3100", "0.124528", "0.137755", "over", "uncertain"],
    ["W-10", 1_320, 10_000, tenth, "1.3200", "0.125507", "0.138776", "over", "over"],
  ])("%s: %i of %i", (_, heard, known, population, ratio, lower, upper, finding, wider) => {
    const counts = { heard, known, all: known, population };
    const found = representation(counts, rule);
    expect(found.ratio?.toFixed(4)).toBe(ratio);
    expect(found.interval && [six(found.interval.lower), six(found.interval.upper)]).toStrictEqual([
      lower,
      upper,
    ]);
    expect(found.finding).toBe(finding);
    expect(representation(counts, { ...rule, high: 1.25 }).finding).toBe(wider);
  });

  it("is uncertain where too few are expected, if that guard is on (W-8)", () => {
    const counts = { heard: 20, known: 20, all: 20, population: haringey };
    expect(representation(counts, { ...rule, minExpected: 5 })).toMatchObject({
      finding: "uncertain",
      reason: "expected-below-5",
    });
  });

  it("is uncertain where too few answered, if that guard is on", () => {
    const counts = { heard: 15, known: 240, all: 401, population: haringey };
    expect(representation(counts, { ...rule, disclosureFloor: 0.6 })).toMatchObject({
      finding: "uncertain",
      reason: "disclosure-below-floor",
    });
    expect(representation({ ...counts, all: 400 }, { ...rule, disclosureFloor: 0.6 }).finding).toBe(
      "under",
    );
  });

  it("is not uncertain where just so many are expected, or answered, as a guard asks for", () => {
    const counts = { heard: 0, known: 55, all: 100, population: { group: 1, total: 11 } };
    const at = { ...rule, minExpected: 5, disclosureFloor: 0.55 };
    expect(representation(counts, at).reason).toBeUndefined();
    const tenth = { heard: 1, known: 49, all: 49, population: { group: 1, total: 49 } };
    expect(representation(tenth, { ...rule, minExpected: 1 }).reason).toBeUndefined();
  });

  it("has no denominator without a population, and does not apply where nobody answered", () => {
    const counts = { heard: 4, known: 10, all: 12, population: undefined };
    expect(representation(counts, rule)).toStrictEqual({
      finding: "no-denominator",
      interval: wilsonInterval(4, 10, 1.96),
      ratio: undefined,
    });
    expect(
      representation({ heard: 0, known: 0, all: 12, population: haringey }, rule),
    ).toStrictEqual({ finding: "not-applicable", interval: undefined, ratio: undefined });
  });
});

describe("the bounds of people heard (P-1)", () => {
  it("take the largest as lower bound and the sum as upper", () => {
    expect(
      peopleBounds(900, [
        { low: 1_004, high: 1_004 },
        { low: 120, high: 120 + 80 + 60 },
      ]),
    ).toStrictEqual({ lower: 1_004, upper: 2_164 });
  });
});

describe("dissimilarity", () => {
  it("is 0.279010 where a group of 20 was missed, whose lowest rate is 0 (DS-1)", () => {
    const groups = [
      { heard: 50, population: 5_000 },
      { heard: 0, population: 20 },
      { heard: 10, population: 4_000 },
    ];
    expect(six(dissimilarity(groups) ?? -1)).toBe("0.279010");
    expect(lowestOverHighestRate(groups)).toBe(0);
  });

  it("is 0.10 against shares of the population (DS-2)", () => {
    expect(
      dissimilarity([
        { heard: 120, population: 50 },
        { heard: 60, population: 30 },
        { heard: 20, population: 20 },
      ]),
    ).toBe(0.1);
  });

  it("cannot be said of nobody", () => {
    expect(dissimilarity([{ heard: 0, population: 5 }])).toBeUndefined();
    expect(dissimilarity([])).toBeUndefined();
    expect(lowestOverHighestRate([{ heard: 0, population: 5 }])).toBeUndefined();
  });
});
