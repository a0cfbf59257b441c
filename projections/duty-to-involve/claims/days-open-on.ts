import { daysOpen } from "../../clocks/days-open.js";
import { endOfOpening } from "../counting/end-of-opening.js";
import { exactDay } from "../days.js";
import type { ActivityDossier } from "../dossier/activity-dossier.js";
import { earliestFirst } from "../dossier/order.js";
import { happenedBy } from "../heard/by-day.js";
import { amount, type RecordedFigure } from "./recorded-figure.js";
import type { Scope } from "./scope.js";

/**
 * How many days a consultation was open, both ends counted, as it was known on a day.
 *
 * It ends when it closed; while it is open, on the last day set, with its extensions.
 *
 * Source: measures.md 1.
 */
export function daysOpenOn({ record, day, activities }: Scope): RecordedFigure {
  const opened = activities("possible")
    .flatMap((id) => record.activities.get(id) ?? [])
    .filter(({ openings }) => openings.some(by(day)));
  const [activity, ...others] = opened;
  if (activity === undefined) return unknown("nothing on record was open for responses by then");
  if (others.length > 0)
    return unknown("several consultations are on record, and the claim names none");
  return daysOf(activity, day);
}

function daysOf(activity: ActivityDossier, day: string): RecordedFigure {
  const openings = earliestFirst(activity.openings.filter(by(day)));
  const [opening, ...again] = openings;
  if (opening === undefined || again.length > 0)
    return unknown("it was opened more than once", openings);
  const longer = earliestFirst(activity.extended.filter(by(day)));
  const closed = activity.closed.filter(by(day));
  const end = endOfOpening({ openings, closed, cancelled: [] }, opening.id).closed;
  const closing = end === undefined ? [] : [end];
  const evidence = [opening, ...longer, ...closing];
  const set = [opening.closesOn, ...longer.map(({ closesOn }) => closesOn)]
    .filter((closesOn) => closesOn !== undefined)
    .toSorted()
    .at(-1);
  const [first, last] = [
    exactDay(opening.occurredAt),
    closing[0] === undefined ? set : exactDay(closing[0].occurredAt),
  ];
  if (first === undefined || (last === undefined && closing.length > 0))
    return unknown("its first or last day is not known to the day", evidence);
  if (last === undefined) return unknown("no last day is on record by then", evidence);
  const days = daysOpen(first, last);
  return amount([days, days], "things", { evidence });
}

const by =
  (day: string) =>
  ({ occurredAt }: { readonly occurredAt: string }): boolean =>
    happenedBy(occurredAt, day, "possible");

function unknown(
  why: string,
  evidence: ActivityDossier["openings"] | RecordedFigure["evidence"] = [],
): RecordedFigure {
  return { _tag: "Unknown", why, evidence };
}
