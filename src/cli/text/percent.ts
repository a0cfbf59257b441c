import type { Figure } from "engagement-ledger/projections";

/** A figure as a percentage beside its numerator and denominator. */
export function percent({ value, numerator, denominator }: Figure): string {
  return value === null
    ? `Does not apply: ${numerator} of ${denominator}`
    : `${(value * 100).toFixed(1)}% (${numerator} of ${denominator})`;
}
