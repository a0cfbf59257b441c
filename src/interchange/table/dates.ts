import { left, right, type Either } from "fp-ts/lib/Either.js";
import { Temporal } from "temporal-polyfill";
import { isDay } from "../../events/time/day.js";
import { firstDay, isInstant, type OccurredAt } from "../../events/time/occurred-at.js";
import type { DateFormat } from "../mapping/date-format.js";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const offset = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)$/;
const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const slashedTime = /^(\S+),? +(\d{1,2}:\d{2}(?::\d{2})?)$/;
const named = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/;

/** What each format looks like, for a refusal. */
const looks: Readonly<Record<DateFormat, string>> = {
  "iso-instant": "an instant with its offset, such as 2024-03-05T10:02:05Z",
  "iso-local": "a local time, such as 2024-03-05 10:02",
  "iso-day": "a day, YYYY-MM-DD",
  dmy: "a day written day/month/year, with four digits for the year",
  mdy: "a day written month/day/year, with four digits for the year",
  "dmy-time": "a local time written day/month/year hour:minute",
  "mdy-time": "a local time written month/day/year hour:minute",
  "day-month-name-year": "a day such as 1 January 2024",
  "unix-ms": "milliseconds since 1970",
  "unix-s": "seconds since 1970",
  "cell-time": "a date of the sheet with its time of day",
  "serial-day": "a day as the number of a spreadsheet, from 61",
  "serial-time": "a local time as the number of a spreadsheet, from 61",
  month: "a month, YYYY-MM",
  year: "a year, YYYY",
};

/** The formats whose times are local, so that a time zone must be stated. */
export const localFormats: ReadonlyArray<DateFormat> = [
  "iso-local",
  "dmy-time",
  "mdy-time",
  "cell-time",
  "serial-time",
];

/**
 * Reads a date or time in the stated format, and in no other: day and month are never swapped.
 *
 * A local time that a clock change skips or repeats is refused, since it names no instant.
 *
 * Source: import-formats.md IM-7.
 *
 * @example
 * readDate("13/02/2024", "dmy"); //=> { _tag: "Right", right: "2024-02-13" }
 * readDate("13/02/2024", "mdy"); //=> { _tag: "Left", left: "a day written month/day/year, with four digits for the year" }
 * readDate("2024-07-01 09:30", "iso-local", "Europe/London"); //=> { _tag: "Right", right: "2024-07-01T08:30:00.000Z" }
 */
export function readDate(
  text: string,
  format: DateFormat,
  zone = "UTC",
): Either<string, OccurredAt> {
  const time = read(text, format, zone);
  return time === undefined ? left(looks[format]) : right(time);
}

/** The day of a claimed time in London; undefined where it is longer than a day. */
export function dayOf(time: OccurredAt): string | undefined {
  return time.length === 24 || time.length === 10 ? firstDay(time) : undefined;
}

function read(text: string, format: DateFormat, zone: string): OccurredAt | undefined {
  switch (format) {
    case "iso-instant":
      return offset.test(text) && isDay(text.slice(0, 10)) ? instant(Date.parse(text)) : undefined;
    case "iso-local": {
      const [, day, clock] = local.exec(text) ?? [];
      return day === undefined || clock === undefined ? undefined : atLocal(day, clock, zone);
    }
    case "iso-day":
      return isDay(text) ? text : undefined;
    case "dmy":
    case "mdy":
      return ordered(text, format);
    case "dmy-time":
    case "mdy-time": {
      const [, date, clock] = slashedTime.exec(text) ?? [];
      const day =
        date === undefined ? undefined : ordered(date, format === "dmy-time" ? "dmy" : "mdy");
      return day === undefined || clock === undefined
        ? undefined
        : atLocal(day, clock.padStart(clock.length > 5 ? 8 : 5, "0"), zone);
    }
    case "day-month-name-year": {
      const [, day, name, year] = named.exec(text) ?? [];
      return day === undefined || name === undefined || year === undefined
        ? undefined
        : dayFrom(year, monthOf(name), day);
    }
    case "unix-ms":
      return /^\d{1,15}$/.test(text) ? instant(Number(text)) : undefined;
    case "unix-s":
      return /^\d{1,12}$/.test(text) ? instant(Number(text) * 1_000) : undefined;
    case "cell-time":
      // A sheet does not tell midnight from a day without a time.
      return read(isDay(text) ? `${text}T00:00:00` : text, "iso-local", zone);
    case "serial-day":
      return /^\d+$/.test(text) ? ofSerial(text)?.slice(0, 10) : undefined;
    case "serial-time": {
      const time = /^\d+(\.\d+)?$/.test(text) ? ofSerial(text) : undefined;
      return time === undefined ? undefined : read(time, "iso-local", zone);
    }
    case "month":
      return /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`) ? text : undefined;
    case "year":
      return /^[1-9]\d{3}$/.test(text) ? text : undefined;
  }
}

/**
 * The local time that a spreadsheet counts as days since 1899-12-30. Numbers below 61 are refused: they
 * count a 29 February 1900 that never was.
 */
function ofSerial(text: string): string | undefined {
  const days = Number(text);
  if (days < 61 || days >= 2_958_466) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400_000))
    .toISOString()
    .slice(0, -1);
}

function instant(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return undefined;
  return isInstant(date.toISOString()) ? date.toISOString() : undefined;
}

function ordered(text: string, order: "dmy" | "mdy"): string | undefined {
  const [, first, , second, year] = slashed.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  return order === "dmy" ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

function dayFrom(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
}

function monthOf(name: string): string {
  const lower = name.toLowerCase();
  return String(months.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1);
}

function atLocal(day: string, clock: string, zone: string): string | undefined {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.test(clock)) return undefined;
  const time = Temporal.PlainDateTime.from(`${day}T${clock}`);
  const [earlier, later] = [
    time.toZonedDateTime(zone, { disambiguation: "earlier" }).epochMilliseconds,
    time.toZonedDateTime(zone, { disambiguation: "later" }).epochMilliseconds,
  ];
  return earlier === later ? instant(earlier) : undefined;
}
