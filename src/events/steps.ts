/** A step into a value: the name of a field, or the place in a list. */
export type Step = string | number;

const longestName = 128;

/**
 * Steps as a path, such as `data.matters[0].limb`; a name is cut to 128 characters.
 *
 * @example
 * pathOfSteps(["data", "matters", 0, "limb"]); //=> "data.matters[0].limb"
 */
export function pathOfSteps(steps: ReadonlyArray<Step>): string {
  let path = "";
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`;
    else if (step !== "") path += `${path === "" ? "" : "."}${step.slice(0, longestName)}`;
  }
  return path;
}
