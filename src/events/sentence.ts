/**
 * Joins words as a sentence does.
 *
 * @example
 * joined(["carers", "older people", "young people"]); //=> "carers, older people and young people"
 */
export function joined(words: ReadonlyArray<string>): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/**
 * A number with its noun.
 *
 * @example
 * counted(1, "theme"); //=> "1 theme"
 * counted(1250, "person", "people"); //=> "1,250 people"
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${String(number).replace(/\B(?=(\d{3})+$)/g, ",")} ${number === 1 ? one : many}`;
}

/**
 * Words of the record in quotation marks, on one line and without their own full stop.
 *
 * @example
 * quoted("A wider plan takes its place."); //=> "“A wider plan takes its place”"
 */
export function quoted(words: string): string {
  return `“${words.trim().replace(/\s+/g, " ").replace(/\.$/, "")}”`;
}
