import { addDays, firstDay, lastDay } from "engagement-ledger";
import type { Duty, DutyId } from "../../duties/duty.js";
import type { BodyFacts } from "../facts.js";

/**
 * The day of the question if a duty bound the body then, else the last day before it on which it did.
 *
 * That day is one on which a row, the body or its kind ended. Undefined where it bound the body on no day
 * that can be told.
 */
export function lastDayBound(
  { boundOn, duties, history, today }: Pick<BodyFacts, "boundOn" | "duties" | "history" | "today">,
  id: DutyId,
): { readonly day: string; readonly duty: Duty } | undefined {
  const { registered, closed, changes } = history;
  const ends = [
    today,
    registered?.until,
    ...duties.flatMap((duty) => (duty.id === id ? [duty.until] : [])),
    ...(closed === undefined ? [] : [firstDay(closed.occurredAt), lastDay(closed.occurredAt)]),
    ...changes.map(({ occurredAt }) => {
      const first = firstDay(occurredAt);
      return first === undefined ? undefined : addDays(first, -1);
    }),
  ];
  const days = ends.flatMap((day) => (day !== undefined && day <= today ? [day] : []));
  for (const day of days.toSorted().toReversed()) {
    const bound = boundOn(day);
    const duty = bound._tag === "Bound" ? bound.duties.find((one) => one.id === id) : undefined;
    if (duty !== undefined) return { day, duty };
  }
  return undefined;
}
