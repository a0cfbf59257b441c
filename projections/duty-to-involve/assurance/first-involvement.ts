import { daysBetween } from "engagement-ledger";
import type { Involvement } from "../counting/involvement.js";
import { exactDay } from "../days.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";

/**
 * The days from the opening of a matter to the first involvement linked to it; below 0 where it came before.
 *
 * Undefined where there is none, or a day is not known exactly. No number of days is said to be early.
 *
 * Source: seeds.md S1-16; law.md 5.1 R-P-COVER.
 */
export function daysToFirstInvolvement(
  { opened }: MatterDossier,
  [first]: ReadonlyArray<Involvement>,
): number | undefined {
  if (opened === undefined || first === undefined) return undefined;
  const [from, to] = [exactDay(opened.occurredAt), exactDay(first.start.occurredAt)];
  return from === undefined || to === undefined ? undefined : daysBetween(from, to);
}
