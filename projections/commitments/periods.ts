import { addDays } from "engagement-ledger";

/** A stretch of days in which something was promised, both ends included. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** How many months each interval of a promise has. */
export const monthsOf: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["two-months", 2],
  ["quarter", 3],
  ["year", 12],
]);

/**
 * The stretches of so many months that have begun by `today`, from a day on.
 *
 * @example
 * stretches("2024-01-31", 1, "2024-03-01"); //=> [{ from: "2024-01-31", to: "2024-02-28" }, { from: "2024-02-29", to: "2024-03-30" }]
 */
export function stretches(from: string, months: number, today: string): ReadonlyArray<Stretch> {
  const found: Stretch[] = [];
  for (;;) {
    const next = stretchAt(from, months, found.length);
    if (next.from > today) return found;
    found.push(next);
  }
}

/**
 * One of the stretches of so many months from a day on, by its index.
 *
 * @example
 * stretchAt("2024-04-01", 12, 1); //=> { from: "2025-04-01", to: "2026-03-31" }
 */
export function stretchAt(from: string, months: number, index: number): Stretch {
  return {
    from: addMonths(from, index * months),
    to: addDays(addMonths(from, (index + 1) * months), -1),
  };
}

/**
 * The first day, on or after a day, on which a calendar interval of so many months begins.
 *
 * @example
 * nextStart("2024-02-10", 3); //=> "2024-04-01"
 * nextStart("2024-01-01", 12); //=> "2024-01-01"
 */
export function nextStart(day: string, months: number): string {
  const month = Number(day.slice(5, 7)) - 1;
  const start = addMonths(`${day.slice(0, 7)}-01`, -(month % months));
  return start === day ? day : addMonths(start, months);
}

/** The day so many months later; where that month is too short, its last day. */
function addMonths(day: string, months: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months];
  const first = (offset: number): string => isoDay(year, month + offset);
  const last = addDays(first(1), -1);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

function isoDay(year: number, month: number): string {
  const months = year * 12 + month;
  const within = (months % 12) + 1;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String(within).padStart(2, "0")}-01`;
}
