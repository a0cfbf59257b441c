import { describe, expect, it } from "vitest";
import { kaplanMeier, type Observation } from "../../../projections/closed-loop/survival.js";

const ended = (...times: ReadonlyArray<number>): ReadonlyArray<Observation> =>
  times.map((time) => ({ time, ended: true }));
const open = (...times: ReadonlyArray<number>): ReadonlyArray<Observation> =>
  times.map((time) => ({ time, ended: false }));
const shares = (observations: ReadonlyArray<Observation>): ReadonlyArray<readonly number[]> =>
  kaplanMeier(observations).curve.map(({ time, open: share }) => [time, share]);

/** Weeks in remission of children with acute leukaemia. Source: Freireich et al. 1963; Gehan 1965. */
const treated = [
  ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];
const placebo = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

describe("Kaplan and Meier's estimate of the 6-MP remission times", () => {
  it("is the published one, for the children who were treated", () => {
    expect(shares(treated)).toStrictEqual([
      [6, 0.857143],
      [7, 0.806723],
      [10, 0.752941],
      [13, 0.690196],
      [16, 0.627451],
      [22, 0.537815],
      [23, 0.448179],
    ]);
    const { median, p90, longest, curve } = kaplanMeier(treated);
    expect([median, p90, longest]).toStrictEqual([23, "not-reached", 35]);
    expect(curve.map(({ atRisk }) => atRisk)).toStrictEqual([21, 17, 15, 12, 11, 7, 6]);
  });

  it("is the published one, for the children who were not", () => {
    const { median, p90, curve } = kaplanMeier(placebo);
    expect([median, p90]).toStrictEqual([8, 17]);
    expect(curve.at(-1)).toStrictEqual({ time: 23, atRisk: 1, ended: 1, open: 0 });
    expect(shares(placebo).slice(0, 4)).toStrictEqual([
      [1, 0.904762],
      [2, 0.809524],
      [3, 0.761905],
      [4, 0.666667],
    ]);
  });
});

/** Weeks to relapse of adults with acute myelogenous leukaemia. Source: Embury et al. 1977; Miller 1981. */
describe("Kaplan and Meier's estimate of the maintenance times", () => {
  it("is the published one, with maintenance", () => {
    const maintained = [...ended(9, 13, 18, 23, 31, 34, 48), ...open(13, 28, 45, 161)];
    expect(shares(maintained)).toStrictEqual([
      [9, 0.909091],
      [13, 0.818182],
      [18, 0.715909],
      [23, 0.613636],
      [31, 0.490909],
      [34, 0.368182],
      [48, 0.184091],
    ]);
    expect(kaplanMeier(maintained).median).toBe(31);
  });

  it("is the published one, without", () => {
    const without = [...ended(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), ...open(16)];
    expect(shares(without)).toStrictEqual([
      [5, 0.833333],
      [8, 0.666667],
      [12, 0.583333],
      [23, 0.486111],
      [27, 0.388889],
      [30, 0.291667],
      [33, 0.194444],
      [43, 0.097222],
      [45, 0],
    ]);
    const { median, p90 } = kaplanMeier(without);
    expect([median, p90]).toStrictEqual([23, 43]);
  });
});

describe("a share of exactly a half, or exactly a tenth", () => {
  it("is reached, though the product of rounded shares lies above it", () => {
    // 9/10 x 7/9 x 5/7 is a half, and 0.5000000000000001 in floating point.
    const half = [...ended(1, 2, 2, 3, 3), ...open(9, 9, 9, 9, 9)];
    expect(kaplanMeier(half)).toMatchObject({ median: 3, p90: "not-reached" });
    // 9/10 x 8/9 x ... x 1/2 is a tenth, and 0.10000000000000002 in floating point.
    expect(kaplanMeier(ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).p90).toBe(9);
  });
});

describe("no observations at all", () => {
  it("have no curve", () => {
    expect(kaplanMeier([])).toStrictEqual({
      curve: [],
      median: "not-reached",
      p90: "not-reached",
      longest: null,
    });
  });
});
