import { explain, type AnyError } from "./explain.js";

/**
 * What to do about an error: what would be accepted where something is not right, else the last sentence
 * of its explanation.
 *
 * @example
 * hintOf({ _tag: "NoSuchEvent", at: "data.event", event: "0190163d-8694-739b-aea5-966c26f8ad91" }); //=> "Check the id."
 */
export function hintOf(error: AnyError): string {
  if ("problems" in error) {
    const accepted = error.problems[0]?.accepted ?? "an event of the catalogue";
    return `It takes ${accepted.replace(/^is missing; it takes /, "")}.`;
  }
  const explained = explain(error);
  return explained.split(/(?<=[.?]) (?=[A-Z])/).at(-1) ?? explained;
}
