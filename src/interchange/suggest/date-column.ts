import type { DateFormat } from "../mapping/date-format.js";
import { readDate } from "../table/dates.js";
import { all, type Sketch } from "./sketch.js";

/** How a column seems to write dates. */
export type DateColumn =
  | { readonly is: "dates"; readonly format: DateFormat }
  /** Dates whose format the sample does not settle; `accepted` says what a person has to choose from. */
  | { readonly is: "unsettled"; readonly accepted: string }
  /** Dates that no format reads. */
  | { readonly is: "unreadable"; readonly why: string }
  | { readonly is: "no-dates" };

const settled: ReadonlyArray<DateFormat> = [
  "iso-instant",
  "iso-day",
  "iso-local",
  "month",
  "day-month-name-year",
];
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:,? +\d{1,2}:\d{2}(?::\d{2})?)?$/;
const aboutTime = /\b(date|day|time|timestamp|at|on|started|ended|submitted|completed|recorded)\b/;

/**
 * Tells how a column writes dates. The order of day and month is only settled by a number above 12, in
 * every row the same way.
 *
 * Source: import-formats.md IM-7.
 */
export function dateColumn(column: Sketch): DateColumn {
  const { filled, words } = column;
  if (filled.length === 0) return { is: "no-dates" };
  for (const format of settled)
    if (filled.every((cell) => readDate(cell, format)._tag === "Right")) return dates(format);
  if (all(column, slashed)) return ordered(filled);
  if (/\byear\b/.test(words) && all(column, /^(19|20)\d{2}$/)) return dates("year");
  if (!aboutTime.test(words)) return { is: "no-dates" };
  if (all(column, /^1\d{12}$/)) return dates("unix-ms");
  if (all(column, /^1\d{9}$/)) return dates("unix-s");
  if (all(column, /^[34]\d{4}(\.\d+)?$/))
    return { is: "unsettled", accepted: "serial-day or serial-time, if these are a spreadsheet's" };
  return { is: "no-dates" };
}

function dates(format: DateFormat): DateColumn {
  return { is: "dates", format };
}

function ordered(filled: ReadonlyArray<string>): DateColumn {
  const parts = filled.map((cell) => slashed.exec(cell) ?? []);
  if (parts.some(([, , , year]) => year?.length === 2))
    return { is: "unreadable", why: "its years have two digits; export it with four" };
  const [dayFirst, monthFirst] = [1, 2].map((place) =>
    parts.some((found) => Number(found[place]) > 12),
  );
  if (dayFirst === true && monthFirst === true)
    return {
      is: "unreadable",
      why: "it writes day and month in both orders; mend it at its source",
    };
  const time = filled.some((cell) => cell.includes(":")) ? "-time" : "";
  if (dayFirst === true) return dates(time === "" ? "dmy" : "dmy-time");
  if (monthFirst === true) return dates(time === "" ? "mdy" : "mdy-time");
  return { is: "unsettled", accepted: `dmy${time} or mdy${time}: the sample does not tell` };
}
