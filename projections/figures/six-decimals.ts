/** A number rounded to six decimals, for display. */
export function sixDecimals(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
