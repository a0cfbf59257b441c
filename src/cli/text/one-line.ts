/**
 * Words of the record on one line: what would break it, or steer a terminal, becomes a space.
 *
 * A title with a line's end in it could otherwise pass for a line of the answer itself.
 *
 * Source: CWE-150.
 *
 * @example
 * oneLine("Parking\n  M1  All closed"); //=> "Parking   M1  All closed"
 */
export function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, " ");
}
