import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOf } from "../../../projections/closed-loop/share-open.js";
import { kaplanMeier, type Observation } from "../../../projections/closed-loop/survival.js";

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const divisor = (one: bigint, other: bigint): bigint =>
  other === 0n ? one : divisor(other, one % other);

function times(one: Fraction, over: bigint, under: bigint): Fraction {
  const by = divisor(one.over * over, one.under * under);
  return { over: (one.over * over) / by, under: (one.under * under) / by };
}

/** The product as it is written in measures.md 2.5, each time looked at anew. */
function written(observations: ReadonlyArray<Observation>) {
  const closings = [
    ...new Set(observations.filter(({ ended }) => ended).map(({ time }) => time)),
  ].toSorted((one, other) => one - other);
  let share: Fraction = { over: 1n, under: 1n };
  const curve = closings.map((time) => {
    const atRisk = observations.filter((one) => one.time >= time).length;
    const ended = observations.filter((one) => one.time === time && one.ended).length;
    share = times(share, BigInt(atRisk - ended), BigInt(atRisk));
    return { time, atRisk, ended, share };
  });
  const first = (part: bigint): number | "not-reached" =>
    curve.find((point) => point.share.over * part <= point.share.under)?.time ?? "not-reached";
  return { curve, median: first(2n), p90: first(10n) };
}

const observations = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 60 }), ended: fc.boolean() }),
  { maxLength: 80 },
);

const factors = fc.array(
  fc.record({ left: fc.integer({ min: 1, max: 9 }), atRisk: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 40 },
);

describe("the share still open", () => {
  it("is compared as an exact fraction, though it be a half itself or as near as can be", () => {
    fc.assert(
      fc.property(factors, fc.constantFrom(2, 10), (given, parts) => {
        // Each factor and its inverse: what is left of them is the last, whatever was rounded on the way.
        const share = (all: number) => {
          const open = shareOf(all);
          for (const { left, atRisk } of given) open.censored(left, atRisk);
          for (const { left, atRisk } of given) open.censored(atRisk, left);
          return open;
        };
        const many = parts * 1_000_003;
        expect(share(many).isAtMost(1_000_003, parts)).toBe(true);
        expect(share(many).isAtMost(1_000_004, parts)).toBe(false);
        expect(share(many).isAtMost(1_000_002, parts)).toBe(true);
        expect(share(many).of(1_000_003)).toBe(1 / parts);
      }),
    );
  });
});

describe("the estimate of Kaplan and Meier", () => {
  it("is the product of its definition, in exact fractions", () => {
    fc.assert(
      fc.property(observations, (given) => {
        const { curve, median, p90 } = kaplanMeier(given);
        const expected = written(given);
        expect([median, p90]).toStrictEqual([expected.median, expected.p90]);
        expect(curve.map(({ time, atRisk, ended }) => [time, atRisk, ended])).toStrictEqual(
          expected.curve.map(({ time, atRisk, ended }) => [time, atRisk, ended]),
        );
        for (const [index, { open }] of curve.entries()) {
          const { over, under } = expected.curve[index]?.share ?? { over: 0n, under: 1n };
          expect(Math.abs(open - Number(over) / Number(under))).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is a plain share where nothing is censored, and nothing where nothing ended", () => {
    fc.assert(
      fc.property(observations, (given) => {
        const all = given.map(({ time }) => ({ time, ended: true }));
        for (const { time, open } of kaplanMeier(all).curve)
          expect(open).toBe(
            Math.round((all.filter((one) => one.time > time).length / all.length) * 1e6) / 1e6,
          );
        const none = given.map(({ time }) => ({ time, ended: false }));
        expect(kaplanMeier(none)).toMatchObject({ curve: [], median: "not-reached" });
      }),
      { numRuns: 100 },
    );
  });
});
