/** Where a value lies in another: names and list indexes from the outside in. */
export type Path = ReadonlyArray<string | number>;

const plainName = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/**
 * Writes a path as people read it. The value itself is the empty text.
 *
 * @example
 * pathText(["data", "matters", 0, "limb"]); //=> "data.matters[0].limb"
 * pathText(["a name"]); //=> "[\"a name\"]"
 */
export function pathText(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (plainName.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
