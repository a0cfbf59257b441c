import { describe, expect, it } from "vitest";
import {
  discloseCount,
  isSuppressed,
  rounded,
  shownCount,
} from "../../../src/privacy/disclosure/count.js";
import { discloseMean } from "../../../src/privacy/disclosure/mean.js";
import { discloseParts } from "../../../src/privacy/disclosure/parts.js";
import {
  atNationalLevel,
  disclosureProfile,
  disclosureProfiles,
} from "../../../src/privacy/disclosure/profile.js";
import { discloseRate } from "../../../src/privacy/disclosure/rate.js";
import { discloseShare } from "../../../src/privacy/disclosure/share.js";

const hes = disclosureProfiles["nhs-hes-2018"];
const five = disclosureProfiles["suppress-lt5"];
const ten = disclosureProfiles["suppress-lt10"];
const everyProfile = Object.values(disclosureProfiles);

describe("single counts of people under nhs-hes-2018 (X-1)", () => {
  it.each([
    [0, "0"],
    [1, "*"],
    [7, "*"],
    [8, "10"],
    [12, "10"],
    [13, "15"],
    [17, "15"],
    [18, "20"],
    [22, "20"],
    [23, "25"],
    [104, "105"],
    [157, "155"],
    [1_392, "1,390"],
    [18_713, "18,715"],
  ])("shows %i as %s", (count, shown) => {
    expect(shownCount(discloseCount(count, hes))).toBe(shown);
  });

  it("can be shown with the body's own marker", () => {
    expect(shownCount(discloseCount(3, hes), "[c]")).toBe("[c]");
  });
});

describe("parts and their total under nhs-hes-2018", () => {
  it("are controlled separately, so that they need not add up, and says so (X-2)", () => {
    expect(discloseParts([3, 8, 12, 41], 64, hes)).toStrictEqual({
      parts: [{ value: null, suppressed: "1-7" }, 10, 10, 40],
      total: 65,
      partsDiffer: true,
    });
  });

  it("take the total from the true values, not from the rounded parts (X-3)", () => {
    const { parts, total } = discloseParts([8, 13, 18], 39, hes);
    expect([parts, total]).toStrictEqual([[10, 15, 20], 40]);
  });
});

describe("percentages under nhs-hes-2018 (X-4)", () => {
  it("are whole numbers from the rounded numbers", () => {
    expect(discloseShare(12, 64, hes)).toStrictEqual({
      value: 0.15,
      numerator: 10,
      denominator: 65,
    });
  });

  it("have one decimal from a rounded denominator of 4,000", () => {
    expect(discloseShare(1_392, 3_997, hes)).toMatchObject({ value: 0.35, denominator: 3_995 });
    expect(discloseShare(1_392, 3_998, hes)).toMatchObject({ value: 0.348, denominator: 4_000 });
    expect(discloseShare(1_392, 18_713, hes)).toStrictEqual({
      value: 0.074,
      numerator: 1_390,
      denominator: 18_715,
    });
  });
});

describe("a lone suppressed part of exact parts", () => {
  it("takes the smallest other part with it, and nobody can subtract (X-5)", () => {
    const { parts, total } = discloseParts([3, 20, 40], 63, five);
    expect(parts.map((part) => shownCount(part))).toStrictEqual(["*", "*", "40"]);
    expect(total).toBe(63);
    expect(parts[0]).toStrictEqual(parts[1]);
  });

  it("passes over a zero, and takes the total where no other part is left", () => {
    expect(discloseParts([3, 0, 20], 23, five).parts.map(isSuppressed)).toStrictEqual([
      true,
      false,
      true,
    ]);
    const lone = discloseParts([0, 4, 0], 9, five);
    expect(lone.parts.map(isSuppressed)).toStrictEqual([false, true, false]);
    expect(isSuppressed(lone.total)).toBe(true);
  });

  it("leaves two suppressed parts as they are", () => {
    expect(discloseParts([3, 4, 40], 47, five).parts).toStrictEqual([
      { value: null, suppressed: "1-4" },
      { value: null, suppressed: "1-4" },
      40,
    ]);
  });
});

describe("a count that goes up by one between two days (X-6)", () => {
  it("shows the step that differencing would use", () => {
    expect([12, 13].map((count) => discloseCount(count, hes))).toStrictEqual([10, 15]);
    expect([7, 8].map((count) => shownCount(discloseCount(count, hes)))).toStrictEqual(["*", "10"]);
  });
});

describe("rates of a denominator of 120 under nhs-hes-2018 (X-7)", () => {
  it("are held back with a numerator or a complement of 1 to 7", () => {
    expect(isSuppressed(discloseShare(5, 120, hes))).toBe(true);
    expect(isSuppressed(discloseShare(113, 120, hes))).toBe(true);
  });

  it("are shown for 112, 60 and 0, and 0% warns that it can disclose", () => {
    expect(discloseShare(112, 120, hes)).toStrictEqual({
      value: 0.92,
      numerator: 110,
      denominator: 120,
    });
    expect(discloseShare(60, 120, hes)).toStrictEqual({
      value: 0.5,
      numerator: 60,
      denominator: 120,
    });
    expect(discloseShare(0, 120, hes)).toStrictEqual({
      value: 0,
      numerator: 0,
      denominator: 120,
      allOrNone: true,
    });
  });

  it("are held back when the denominator itself is", () => {
    expect(isSuppressed(discloseShare(0, 5, hes))).toBe(true);
  });

  it("of a published population come from the rounded people", () => {
    expect(discloseRate(62, 36_114, 10_000, hes)).toStrictEqual({
      value: 16.614055,
      numerator: 60,
      denominator: 36_114,
    });
    expect(isSuppressed(discloseRate(7, 36_114, 10_000, hes))).toBe(true);
    expect(isSuppressed(discloseRate(36_110, 36_114, 10_000, hes))).toBe(true);
  });
});

describe("means (X-8)", () => {
  it("are held back over 7 values and shown over 8", () => {
    expect(isSuppressed(discloseMean(41.5, 7, hes))).toBe(true);
    expect(discloseMean(41.5, 8, hes)).toBe(41.5);
  });
});

describe("counts that are not of people (X-9)", () => {
  it.each(everyProfile)("are shown as they are under $name", (profile) => {
    expect([
      discloseCount(3, profile, "bodies"),
      discloseCount(2, profile, "promises"),
      discloseCount(1, profile, "themes"),
    ]).toStrictEqual([3, 2, 1]);
  });
});

describe("the other profiles", () => {
  it("suppress-lt10 suppresses up to 9 and leaves the rest exact (X-10)", () => {
    expect([0, 9, 10].map((count) => shownCount(discloseCount(count, ten)))).toStrictEqual([
      "0",
      "*",
      "10",
    ]);
  });

  it("suppress-lt5 suppresses up to 4", () => {
    expect([0, 4, 5].map((count) => shownCount(discloseCount(count, five)))).toStrictEqual([
      "0",
      "*",
      "5",
    ]);
  });

  it("none shows everything", () => {
    const none = disclosureProfiles.none;
    expect(discloseParts([1, 2, 0], 3, none)).toStrictEqual({
      parts: [1, 2, 0],
      total: 3,
      partsDiffer: false,
    });
    expect(discloseShare(1, 3, none)).toStrictEqual({
      value: 0.333333,
      numerator: 1,
      denominator: 3,
    });
  });

  it("are found by name, and an unknown name is none of them", () => {
    expect(everyProfile.map(({ name }) => disclosureProfile(name))).toStrictEqual(everyProfile);
    expect(disclosureProfile("hes")).toBeUndefined();
  });

  it("are lifted at national level only where the method says so", () => {
    expect(atNationalLevel(hes).name).toBe("none");
    expect(atNationalLevel(five).name).toBe("suppress-lt5");
  });
});

describe("under every profile", () => {
  it.each(everyProfile)("$name shows a true zero, and no other count as zero", (profile) => {
    expect(discloseCount(0, profile)).toBe(0);
    for (let count = 1; count <= 200; count += 1) {
      expect(discloseCount(count, profile)).not.toBe(0);
      expect(Math.abs(rounded(count, profile) - count)).toBeLessThanOrEqual(2);
    }
  });
});
