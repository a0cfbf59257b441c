/** The share still open, as a product of fractions that grows with each censoring. */
export interface ShareOpen {
  /** Goes on with `atRisk` in the place of the `left` of the last ending, some being censored in between. */
  readonly censored: (left: number, atRisk: number) => void;
  /** The share when so many are left, to some twelve decimals. */
  readonly of: (left: number) => number;
  /** Whether the share, when so many are left, is at most one part of so many: an exact comparison. */
  readonly isAtMost: (left: number, parts: number) => boolean;
}

const bits = 192n;
const one = 1n << bits;
const shown = 10n ** 12n;
// So much more than all roundings of a billion steps add up to, and less than any two shares of use differ.
const near = 1n << 96n;

/**
 * The share of `all` that is still open, of which the fraction itself is worked out only where it is needed.
 *
 * The exact fraction of a million endings has millions of digits: carried along it took the square of their
 * number. So 192 binary places are carried, rounded down, and a share too near to a half or a tenth to tell is
 * worked out in full. As long as nothing is censored the fraction is `left / all`.
 */
export function shareOf(all: number): ShareOpen {
  const over: number[] = [];
  const under: number[] = [Math.max(1, all)];
  let unit = one / BigInt(Math.max(1, all));
  return {
    censored: (left, atRisk) => {
      over.push(left);
      under.push(atRisk);
      unit = (unit * BigInt(left)) / BigInt(atRisk);
    },
    of: (left) => Number((unit * BigInt(left) * shown + one / 2n) >> bits) / Number(shown),
    isAtMost: (left, parts) => {
      const beyond = unit * BigInt(left) * BigInt(parts) - one;
      if (beyond > near || beyond < -near) return beyond < 0n;
      return product([...over, left, parts]) <= product(under);
    },
  };
}

/** By halves: multiplied one after another it takes the square of their number. */
function product(factors: ReadonlyArray<number>): bigint {
  if (factors.length <= 8) return factors.reduce((whole, factor) => whole * BigInt(factor), 1n);
  const half = factors.length >> 1;
  return product(factors.slice(0, half)) * product(factors.slice(half));
}
