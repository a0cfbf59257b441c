import { lastDay } from "engagement-ledger";
import type { BodyHistory } from "../dossier/body-history.js";
import type { Kept } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";

/** A rule that a body set itself. */
export type Adopted = Kept<"PolicyAdopted">;

/** The name of a setting. */
export type Setting = Adopted["setting"];

/**
 * The value that a body had given a setting by a day, that day included; undefined where it had given none.
 *
 * Where the day of adoption is known less exactly, it counts from the last day that it may have been.
 *
 * Source: measures.md 7.
 */
export function settingOn(
  { policies }: Pick<BodyHistory, "policies">,
  setting: Setting,
  day: string,
): Adopted | undefined {
  const own = policies.filter((one) => one.setting === setting);
  return earliestFirst(own).findLast(({ occurredAt }) => lastDay(occurredAt) <= day);
}
