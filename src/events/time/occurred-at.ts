import { shape, type Shape } from "../shapes/shape.js";
import { isDay, lastDayOf } from "./day.js";
import { endOfLondonDay, londonDay, startOfLondonDay } from "./london.js";

/**
 * When something happened, as claimed, no more precise than is known.
 *
 * An instant `2017-09-20T09:30:00.000Z`, a day `2017-09-20`, a month `2016-05`, a year `2016`, or
 * `../2026-02-14` for on or before that day. Never padded, never absent.
 */
export type OccurredAt = string;

/** A stretch of time, in milliseconds since 1970, both ends included; `from` may be `-Infinity`. */
export interface Span {
  /** The first millisecond. */
  readonly from: number;
  /** The last millisecond. */
  readonly to: number;
}

/** How the times of two claims stand to each other. */
export type Order = "before" | "after" | "order-unknown";

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Tells whether a value is an instant in UTC with milliseconds, such as `2017-09-20T09:30:00.000Z`. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== "string" || !instantPattern.test(value)) return false;
  const parsed = Date.parse(value);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString() === value;
}

/** Tells whether a value is a claimed time in one of the five precisions. */
export function isOccurredAt(value: unknown): value is OccurredAt {
  if (typeof value !== "string") return false;
  if (value.length === 24) return isInstant(value);
  if (value.length === 10) return isDay(value);
  if (value.startsWith("../")) return isDay(value.slice(3));
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) && value >= "1000" && value < "9999";
}

/** A claimed time, in one of five precisions. */
export const occurredAt: Shape<OccurredAt> = shape(
  { kind: "text", longest: 24 },
  "a time: an instant in UTC with milliseconds, a day, a month YYYY-MM, a year, or ../YYYY-MM-DD for on or before",
  isOccurredAt,
);

/**
 * The stretch of time within which something happened. Days are days in London.
 *
 * @example
 * spanOf("2016-05").from === startOfLondonDay("2016-05-01"); //=> true
 * spanOf("../2026-02-14").from; //=> -Infinity
 */
export function spanOf(time: OccurredAt): Span {
  if (time.length === 24) {
    const instant = Date.parse(time);
    return { from: instant, to: instant };
  }
  if (time.startsWith("../")) return { from: -Infinity, to: endOfLondonDay(time.slice(3)) };
  return { from: startOfLondonDay(firstDay(time) ?? time), to: endOfLondonDay(lastDay(time)) };
}

/** The first day in London on which it may have happened; undefined for "on or before". */
export function firstDay(time: OccurredAt): string | undefined {
  if (time.length === 24) return londonDay(Date.parse(time));
  if (time.startsWith("../")) return undefined;
  return time.length === 10 ? time : `${time}${time.length === 4 ? "-01-01" : "-01"}`;
}

/**
 * The last day in London on which it may have happened.
 *
 * @example
 * lastDay("2016-02"); //=> "2016-02-29"
 */
export function lastDay(time: OccurredAt): string {
  if (time.length === 24) return londonDay(Date.parse(time));
  if (time.startsWith("../")) return time.slice(3);
  return time.length === 10 ? time : lastDayOf(time);
}

/**
 * Whether one claim is before or after another. Spans that overlap, such as the same day, have no order.
 *
 * @example
 * compareClaims("2017-09-19", "2017-09-20"); //=> "before"
 * compareClaims("2017-09-20", "2017-09-20T09:30:00.000Z"); //=> "order-unknown"
 */
export function compareClaims(one: OccurredAt, other: OccurredAt): Order {
  const [first, second] = [spanOf(one), spanOf(other)];
  if (first.to < second.from) return "before";
  if (first.from > second.to) return "after";
  return "order-unknown";
}
