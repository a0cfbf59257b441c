import type { ImportReport } from "../../interchange/report.js";
import { counted } from "./counted.js";

const listed = 20;

/** What an import did, in sentences: the account of rows, of columns, and the first rows rejected. */
export function importText(report: ImportReport, dryRun: boolean): ReadonlyArray<string> {
  const { rows, columns, rejections, corrections, events } = report;
  const excluded = rows.excluded.map(({ rule, rows: count }) => `${count} by “${rule}”`);
  const sum = rows.excluded.reduce((total, { rows: count }) => total + count, 0);
  return [
    ...(dryRun ? ["A dry run: nothing was recorded."] : []),
    `${counted(rows.read, "row")} read = ${rows.recorded} recorded + ${rows.duplicate} on record before + ${sum} left out by rule + ${rows.rejected} rejected.`,
    ...(excluded.length === 0 ? [] : [`Left out: ${excluded.join("; ")}.`]),
    `${counted(events, "event")} recorded, ${corrections} of them corrections.`,
    `Columns: ${columns.mapped.length} read; ${named(columns.ignored)} ignored; ${named(columns.personal)} left out as personal.`,
    ...rejections
      .slice(0, listed)
      .map(
        ({ row, column, reason }) =>
          `Row ${row}, ${column === "" ? "the whole row" : column}: ${reason}`,
      ),
    ...(rows.rejected > listed
      ? [`… and ${rows.rejected - listed} more rejected rows; --json lists 1,000.`]
      : []),
    `File ${report.sha256}, ${counted(report.bytes, "byte")}.`,
  ];
}

function named(columns: ReadonlyArray<string>): string {
  return columns.length === 0 ? "0" : `${columns.length} (${columns.join(", ")})`;
}
