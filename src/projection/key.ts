/**
 * Makes one key of several parts, readable, and different for different parts.
 *
 * `|` joins the parts; inside a part it becomes `~1`, and `~` becomes `~0`. No parts at all give `~`.
 *
 * @example
 * key("activity:winter", "survey"); //=> "activity:winter|survey"
 * key("a|b", "~"); //=> "a~1b|~0"
 */
export function key(...parts: ReadonlyArray<string>): string {
  if (parts.length === 0) return none;
  return parts.map((part) => part.replaceAll("~", "~0").replaceAll("|", "~1")).join("|");
}

/**
 * Takes a key made by `key` apart again.
 *
 * @example
 * partsOf("activity:winter|survey"); //=> ["activity:winter", "survey"]
 * partsOf("a~1b|~0"); //=> ["a|b", "~"]
 */
export function partsOf(key: string): ReadonlyArray<string> {
  if (key === none) return [];
  return key.split("|").map((part) => part.replaceAll("~1", "|").replaceAll("~0", "~"));
}

const none = "~";
