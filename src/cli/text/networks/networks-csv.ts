import type { PublishedNetworks } from "engagement-ledger/projections";
import { columns } from "./csv-columns.js";
import { csvOfNetworks } from "./csv-of-networks.js";
import { csvOfWhatWasDone } from "./csv-of-what-was-done.js";

/** A report on networks as CSV; `row` says which part of it a row is of. */
export function networksCsv(
  report: PublishedNetworks,
): ReadonlyArray<ReadonlyArray<string | number>> {
  const rows = [...csvOfNetworks(report), ...csvOfWhatWasDone(report)];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
}
