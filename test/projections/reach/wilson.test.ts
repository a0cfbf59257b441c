import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../../projections/reach/representation.js";

/**
 * A bound by another route: the share at which the score test just gives way, found by halving.
 *
 * The interval is of all shares p for which |x/n - p| <= z * sqrt(p(1 - p)/n) (Wilson, JASA 1927;22:209-12).
 */
function byHalving(count: number, of: number, z: number, end: "lower" | "upper"): number {
  const observed = count / of;
  const accepted = (share: number): boolean =>
    (observed - share) ** 2 * of <= z * z * share * (1 - share);
  let [inside, outside] = [observed, end === "lower" ? 0 : 1];
  if (accepted(outside)) return outside;
  for (let step = 0; step < 200; step += 1) {
    const middle = (inside + outside) / 2;
    if (accepted(middle) || middle === observed) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}

describe("the Wilson interval", () => {
  it("is the same by solving the score test for every count of many sizes", () => {
    const apart: string[] = [];
    let compared = 0;
    for (const of of [1, 2, 3, 7, 20, 64, 100, 240, 333])
      for (const z of [1, 1.6448536, 1.96, 2.5758293])
        for (let count = 0; count <= of; count += 1) {
          const { lower, upper } = wilsonInterval(count, of, z);
          const far =
            Math.abs(lower - byHalving(count, of, z, "lower")) > 1e-9 ||
            Math.abs(upper - byHalving(count, of, z, "upper")) > 1e-9;
          if (far) apart.push(`${count} of ${of} at ${z}`);
          compared += 1;
        }
    expect(apart).toStrictEqual([]);
    expect(compared).toBe(4 * (1 + 2 + 3 + 7 + 20 + 64 + 100 + 240 + 333 + 9));
  });

  it("holds the share, stays within 0 and 1, and mirrors that of the rest", () => {
    for (const [count, of] of [
      [0, 240],
      [15, 240],
      [5_000, 10_000],
      [1_000_000, 1_000_000],
    ] as const) {
      const { lower, upper } = wilsonInterval(count, of, 1.96);
      const rest = wilsonInterval(of - count, of, 1.96);
      expect([lower >= 0, upper <= 1, lower <= count / of, count / of <= upper]).toStrictEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(lower).toBeCloseTo(1 - rest.upper, 12);
      expect(upper).toBeCloseTo(1 - rest.lower, 12);
    }
  });
});
