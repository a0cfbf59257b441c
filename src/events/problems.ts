import type * as t from "io-ts";
import type { Problem } from "./definition.js";
import { pathOfSteps } from "./steps.js";

const most = 50;

/** The refusals of a codec as problems with paths; the first 50. What was given is never repeated. */
export function problemsOf(errors: t.Errors): ReadonlyArray<Problem> {
  return errors.slice(0, most).map(({ context, message }) => ({
    at: pathOf(context),
    accepted: message ?? context.at(-1)?.type.name ?? "something else",
  }));
}

function pathOf(context: t.Context): string {
  return pathOfSteps(context.map(({ key }) => (/^\d+$/.test(key) ? Number(key) : key)));
}
