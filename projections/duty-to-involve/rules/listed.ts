/**
 * Lists things in a sentence, the first three and how many more.
 *
 * @example
 * listed(["a survey", "a drop-in"]); //=> "a survey; a drop-in"
 * listed(["a", "b", "c", "d", "e"]); //=> "a; b; c; and 2 more"
 */
export function listed(things: ReadonlyArray<string>): string {
  if (things.length <= 3) return things.join("; ");
  return `${things.slice(0, 3).join("; ")}; and ${things.length - 3} more`;
}
