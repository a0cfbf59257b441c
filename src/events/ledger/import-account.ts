import type * as t from "io-ts";
import type { Problem } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { count, text } from "../shapes/values.js";

/**
 * What became of the rows of a file; a correction counts as recorded.
 *
 * Source: import-formats.md IM-2.
 */
export const importRows = fields(
  { read: count, recorded: count, duplicate: count, rejected: count },
  {},
  { excluded: fields({ rule: text(200), rows: count }) },
);

/** What became of the columns of a file, by their headers. */
export const importColumns = fields(
  {},
  {},
  { mapped: text(500), ignored: text(500), personal: text(500) },
);

/**
 * What is wrong with an account of rows: it must balance.
 *
 * Source: import-formats.md IM-2.
 */
export function importProblem(rows: t.TypeOf<typeof importRows>): Problem | undefined {
  const excluded = rows.excluded.reduce((sum, { rows: left }) => sum + left, 0);
  const accounted = rows.recorded + rows.duplicate + excluded + rows.rejected;
  return accounted === rows.read
    ? undefined
    : {
        at: "data.rows.read",
        accepted: `${accounted}, the sum of recorded, duplicate, excluded and rejected`,
      };
}
