import type { Json } from "../../events/shapes/json.js";
import type { DateFormat } from "../mapping/date-format.js";
import type { DateColumn } from "./date-column.js";
import { fill } from "./fill.js";
import type { Sketch } from "./sketch.js";

/** When rows seem to have happened. */
export interface SuggestedTime {
  /** The member `occurredAt` of the event. */
  readonly occurredAt: Json;
  /** The column that it reads, if there is one. */
  readonly column: string | undefined;
  /** How that column is written, where the sample settles it. */
  readonly format: DateFormat | undefined;
  /** What to look at. */
  readonly warnings: ReadonlyArray<string>;
}

/** What headers call the moment at which a response was given, the best first. */
const moments = [
  /\b(complet\w*|submi\w*|finish\w*|received)\b/,
  /\b(recorded|created|voted|published)\b/,
  /\b(end|ended)\b/,
  /\b(date|day|time|timestamp)\b/,
];

/** Chooses the column that says when a response was given. */
export function occurredAtOf(
  dates: ReadonlyArray<{ readonly column: Sketch; readonly date: DateColumn }>,
): SuggestedTime {
  const warnings = dates.flatMap(({ column, date }) =>
    date.is === "unreadable" ? [`${column.name} cannot be read as dates: ${date.why}.`] : [],
  );
  const usable = dates.filter(({ date }) => date.is !== "unreadable");
  const rank = ({ column }: { readonly column: Sketch }): number => {
    const place = moments.findIndex((moment) => moment.test(column.words));
    // A blank date rejects its row: a column that is always there comes first.
    return (place < 0 ? moments.length : place) + (column.blank > 0 ? 10 : 0);
  };
  const [best, ...others] = usable.toSorted((one, other) => rank(one) - rank(other));
  if (best === undefined)
    return {
      occurredAt: fill("when they were given: a day, a month or a year, or ../YYYY-MM-DD"),
      column: undefined,
      format: undefined,
      warnings,
    };
  const { column, date } = best;
  if (column.blank > 0)
    warnings.push(`${column.name} is blank in ${column.blank} rows, which will be rejected.`);
  if (others.length > 0)
    warnings.push(
      `${column.name} is taken for the time of the response, not ${others.map((other) => other.column.name).join(" or ")}.`,
    );
  return {
    occurredAt: {
      $column: column.name,
      date: date.is === "dates" ? date.format : fill(date.is === "unsettled" ? date.accepted : ""),
    },
    column: column.name,
    format: date.is === "dates" ? date.format : undefined,
    warnings,
  };
}
