import { looksClosed } from "./looks-closed.js";
import { dateColumn, type DateColumn } from "./date-column.js";
import { holdsIdentifiers, isHeadedPersonal } from "./personal.js";
import type { Sketch } from "./sketch.js";

/** What the columns of a table seem to be; each is in one of the lists. */
export interface Sorted {
  /** Dates and times, with how they are written. */
  readonly dates: ReadonlyArray<{ readonly column: Sketch; readonly date: DateColumn }>;
  /** Closed questions. */
  readonly closed: ReadonlyArray<Sketch>;
  /** What people wrote. */
  readonly open: ReadonlyArray<Sketch>;
  /** Who somebody is. */
  readonly personal: ReadonlyArray<Sketch>;
  /** All else, with the reason. */
  readonly other: ReadonlyArray<{ readonly column: Sketch; readonly why: string }>;
}

const longText = 40;

/** Sorts the columns of a table, those of the row's id left out. */
export function sortColumns(columns: ReadonlyArray<Sketch>): Sorted {
  const dates: Array<Sorted["dates"][number]> = [];
  const [closed, open, personal]: [Sketch[], Sketch[], Sketch[]] = [[], [], []];
  const other: Array<Sorted["other"][number]> = [];
  for (const column of columns) {
    const date = dateColumn(column);
    // A date may look like a telephone number, and a date of birth is a date.
    if (isHeadedPersonal(column)) personal.push(column);
    else if (date.is !== "no-dates") dates.push({ column, date });
    else if (holdsIdentifiers(column)) personal.push(column);
    else if (looksClosed(column)) closed.push(column);
    else if (looksOpen(column)) open.push(column);
    else other.push({ column, why: whyNot(column) });
  }
  return { dates, closed, open, personal, other };
}

function looksOpen({ filled, uniqueness }: Sketch): boolean {
  if (uniqueness < 0.2 || filled.every((cell) => /^https?:\/\//.test(cell))) return false;
  return filled.some((cell) => cell.length > longText && cell.includes(" "));
}

function whyNot({ filled, values }: Sketch): string {
  if (filled.length === 0) return "it is blank in every row";
  if (values.length === 1) return `it says “${values[0]?.slice(0, 40) ?? ""}” in every row`;
  if (filled.every((cell) => /^-?[\d.,]+$/.test(cell))) return "it holds numbers";
  if (filled.some((cell) => /;\s*\S/.test(cell)))
    return "it may hold several answers in one cell, which no mapping reads as answers";
  return "it looks like nothing that is known";
}
