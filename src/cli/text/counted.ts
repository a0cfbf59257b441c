/**
 * A number with what it counts.
 *
 * @example
 * counted(1, "entry", "entries"); //=> "1 entry"
 * counted(0, "row"); //=> "0 rows"
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
