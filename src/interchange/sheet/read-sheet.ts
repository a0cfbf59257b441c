import type { MappingFile } from "../mapping/mapping-file.js";
import { columnNames, type Row, type Table } from "../table/rows.js";
import { TableFailure } from "../table/table-failure.js";
import { cellText, type CellValue } from "./cell-text.js";
import { faultsOf, headersOf, type Grid } from "./grid.js";
import { workbookBytes } from "./workbook-bytes.js";

const mostCells = 1_000_000;

/**
 * Reads a sheet of an .xlsx workbook, at most 32 MiB unpacked and 1,000,000 cells.
 *
 * Rows without any text are passed over, but counted in the numbers of rows, so that these lead to their
 * place; columns after the last one with any text are not there. A workbook of several sheets needs the
 * sheet to be named, and dates counted from 1904 are refused.
 *
 * Errors, thrown as `TableFailure`: `NotATable`, `DamagedFile`, `ExpandsTooFar`.
 *
 * Source: ECMA-376 part 1, 18.3; import-formats.md IM-6.
 */
export async function readSheet(
  content: AsyncIterable<Uint8Array>,
  format: MappingFile["table"],
  file: string,
): Promise<Table> {
  const refuse = (why: string) => new TableFailure({ _tag: "NotATable", file, row: 0, why });
  const grid = await gridOf(await workbookBytes(content, file), format.sheet, refuse);
  const width = grid.rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  if (grid.rows.length * width > mostCells)
    throw refuse(`it has more than ${mostCells} cells; save the sheet as CSV`);

  const { rows: headerRows = 1, names: nameRow = 1 } = format.header ?? {};
  if (grid.rows.length < Math.max(1, headerRows)) throw refuse("it ends before its header does");
  const named = headersOf(grid, headerRows)[Math.min(nameRow, headerRows) - 1] ?? [];
  const columns = columnNames(Array.from({ length: width }, (_, index) => named[index] ?? ""));
  const places = new Map(columns.map((column, index) => [column, index]));
  const faults = faultsOf(grid);

  async function* rows(): AsyncGenerator<Row> {
    for (const [index, row] of grid.rows.entries()) {
      if (index < headerRows) continue;
      if (widthOf(row) === 0 && !faults.has(index)) continue;
      yield {
        number: index - headerRows + 1,
        cell: (column) => cellText(row[places.get(column) ?? -1] ?? null).trim(),
        fault: faults.get(index),
      };
    }
  }
  return { columns: () => columns, rows: rows() };
}

function widthOf(row: ReadonlyArray<CellValue>): number {
  return row.findLastIndex((value) => cellText(value).trim() !== "") + 1;
}

async function gridOf(
  bytes: Uint8Array,
  sheet: MappingFile["table"]["sheet"],
  refuse: (why: string) => TableFailure,
): Promise<Grid> {
  // Loaded only here: most tables are text.
  const { readXlsx } = await import("hucre/xlsx");
  const names: string[] = [];
  const wanted = ({ name, index }: { readonly name: string; readonly index: number }): boolean => {
    names.push(name);
    return sheet === undefined || sheet === name || sheet === index + 1;
  };
  const read = await readXlsx(bytes, { sheets: wanted }).catch((error: unknown) => {
    throw refuse(error instanceof Error ? error.message : String(error));
  });
  const listed = `its sheets are ${names.join(", ")}`;
  if (read.dateSystem === "1904")
    throw refuse("its dates are counted from 1904; save it with dates counted from 1900");
  const [grid, ...others] = read.sheets;
  if (grid === undefined) throw refuse(`it has no such sheet; ${listed}`);
  if (others.length > 0) throw refuse(`the mapping does not say which sheet; ${listed}`);
  return grid;
}
