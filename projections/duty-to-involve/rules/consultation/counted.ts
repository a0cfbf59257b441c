/**
 * A number of things, of one or of several.
 *
 * @example
 * counted(1, "day"); //=> "1 day"
 * counted(84, "day"); //=> "84 days"
 */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
