import { dateColumn } from "./date-column.js";
import { holdsIdentifiers, isHeadedPersonal } from "./personal.js";
import type { Sketch } from "./sketch.js";

const likeAnId = /\b(id|identifier|uuid|guid|reference|ref|number|no|key|code|timestamp)\b/;

/**
 * The columns that may tell a row from every other: one that is never blank and never twice the same; else
 * all that look like ids, with the times; empty where these do not tell either. A time alone never does.
 */
export function rowIdOf(
  columns: ReadonlyArray<Sketch>,
  rows: ReadonlyArray<(column: string) => string>,
): ReadonlyArray<string> {
  const named = columns.filter(
    (column) => column.blank === 0 && likeAnId.test(column.words) && !tellsWho(column),
  );
  const ids = named.filter((column) => dateColumn(column).is === "no-dates");
  const alone = ids.find(({ uniqueness }) => uniqueness === 1);
  if (alone !== undefined) return [alone.name];
  const together = named.map(({ name }) => name);
  const keys = new Set(rows.map((cell) => JSON.stringify(together.map(cell))));
  return ids.length > 0 && keys.size === rows.length ? together : [];
}

function tellsWho(column: Sketch): boolean {
  if (isHeadedPersonal(column)) return true;
  return dateColumn(column).is === "no-dates" && holdsIdentifiers(column);
}
