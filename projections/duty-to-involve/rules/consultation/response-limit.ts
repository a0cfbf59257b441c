import { settingAt } from "../../counting/setting-at.js";
import type { Adopted } from "../../counting/setting-on.js";
import { onDay } from "../../days.js";
import { defaults } from "../../../policies/settings.js";
import type { Facts } from "../facts.js";
import type { Consultation } from "./consultation.js";

/** Within how many days of its closing the response to a consultation is to be published. */
export interface ResponseLimit {
  /** The days; absent where the body set itself none. */
  readonly days?: number;
  /** Where the limit comes from, for a sentence. */
  readonly source: string;
  /** The policy, where there is one. */
  readonly events: ReadonlyArray<Adopted>;
}

/**
 * The limit that the body which opened a consultation had on the day it closed, else the default of 84 days.
 *
 * Undefined where the day of closing does not settle which policy was in force.
 *
 * Source: law.md 5.5 R-RESP-12W; measures.md 7.
 */
export function responseLimit(
  { opening }: Consultation,
  { record }: Pick<Facts, "record">,
  closed: string,
): ResponseLimit | undefined {
  const history = record.bodies.get(opening.by);
  const own = settingAt(history, "response.limitDays", closed);
  if (own._tag === "Unsettled") return undefined;
  const { adopted } = own;
  if (adopted === undefined)
    return {
      days: defaults.responseLimitDays,
      source: "Cabinet Office 2018 (guidance, not law)",
      events: [],
    };
  const source = `the policy of ${history.name ?? opening.by}, adopted ${onDay(adopted.occurredAt)}`;
  return {
    ...(typeof adopted.value === "number" ? { days: adopted.value } : {}),
    source,
    events: [adopted],
  };
}
