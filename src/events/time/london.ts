import { Temporal } from "temporal-polyfill";
import { addDays } from "./day.js";

const zone = "Europe/London";
const hour = 3_600_000;
const remembered = 50_000;
const dayOfHour = new Map<number, string>();
const startOf = new Map<string, number>();

/**
 * The calendar day in London at an instant, in milliseconds since 1970.
 *
 * @example
 * londonDay(Date.parse("2024-06-30T23:30:00.000Z")); //=> "2024-07-01"
 */
export function londonDay(instant: number): string {
  const key = Math.floor(instant / hour);
  const known = dayOfHour.get(key);
  if (known !== undefined) return known;
  // Clocks in London change on the hour, so that every instant of an hour has one day.
  const day = Temporal.Instant.fromEpochMilliseconds(key * hour)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
  if (dayOfHour.size >= remembered) dayOfHour.clear();
  dayOfHour.set(key, day);
  return day;
}

/** The first millisecond of a day in London. */
export function startOfLondonDay(day: string): number {
  const known = startOf.get(day);
  if (known !== undefined) return known;
  const start = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
  if (startOf.size >= remembered) startOf.clear();
  startOf.set(day, start);
  return start;
}

/**
 * The last millisecond of a day in London: what a date means in "as recorded at".
 *
 * @example
 * new Date(endOfLondonDay("2026-03-31")).toISOString(); //=> "2026-03-31T22:59:59.999Z"
 */
export function endOfLondonDay(day: string): number {
  return startOfLondonDay(addDays(day, 1)) - 1;
}
