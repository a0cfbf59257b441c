import { decodedText } from "../table/decode-text.js";
import { readDelimited } from "../table/delimited.js";
import type { Table } from "../table/rows.js";
import type { TableBytes } from "../table/source.js";
import { TableFailure } from "../table/table-failure.js";
import type { Preset } from "./preset.js";
import { presets } from "./presets.js";

/**
 * Reads the table of a preset, in comma-separated UTF-8, and checks that it has the preset's columns and no others.
 *
 * Errors, thrown as `TableFailure`: `WrongTable`, with the presets whose columns it has, and those of the reading.
 */
export async function readPresetTable(
  { name, content }: TableBytes,
  preset: Preset,
): Promise<Table> {
  const table = await readDelimited(decodedText(content, "utf-8", name), { format: "csv" }, name);
  const columns = table.columns();
  const missing = columnsOf(preset).filter((column) => !columns.includes(column));
  const unexpected = columns.filter((column) => !columnsOf(preset).includes(column));
  if (missing.length + unexpected.length === 0) return table;
  const fits = presets
    .filter((other) => columnsOf(other).toSorted().join("\n") === columns.toSorted().join("\n"))
    .map((other) => other.name);
  throw new TableFailure({
    _tag: "WrongTable",
    file: name,
    preset: preset.name,
    missing,
    unexpected,
    fits,
  });
}

function columnsOf({ mapped, ignored }: Preset): ReadonlyArray<string> {
  return [...mapped, ...ignored];
}
