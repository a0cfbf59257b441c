import type { Refusal } from "../plan/refusal.js";
import { cellName, cellText, type CellValue } from "./cell-text.js";

/** Cells that are merged into one; numbers from 0, both ends included. */
export interface Merged {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A sheet, as much as a table needs of it. */
export interface Grid {
  /** The values by row and column. */
  readonly rows: ReadonlyArray<ReadonlyArray<CellValue>>;
  /** What is merged. */
  readonly merges?: ReadonlyArray<Merged>;
  /** More of some cells, by `row,column`. */
  readonly cells?: ReadonlyMap<string, { readonly type: string; readonly value: CellValue }>;
}

/** The header rows of a sheet as texts: what is merged stands in every cell of it. */
export function headersOf(
  { rows, merges = [] }: Grid,
  headerRows: number,
): ReadonlyArray<ReadonlyArray<string>> {
  const headers = rows.slice(0, headerRows).map((row) => row.map(cellText));
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = headers[startRow]?.[startCol];
    if (text === undefined) continue;
    for (const header of headers.slice(startRow, endRow + 1))
      header.fill(text, startCol, endCol + 1);
  }
  return headers;
}

/** Why the rows of a sheet cannot be read as rows, by number: merged cells, errors, formulas without a value. */
export function faultsOf({ merges = [], cells = new Map() }: Grid): ReadonlyMap<number, Refusal> {
  const faults = new Map<number, Refusal>();
  const fault = (row: number, reason: string): void => {
    if (!faults.has(row)) faults.set(row, { column: "", reason });
  };
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const reason = `its cells ${cellName(startRow, startCol)} to ${cellName(endRow, endCol)} are merged; unmerge them and fill each in`;
    for (let row = startRow; row <= endRow; row += 1) fault(row, reason);
  }
  for (const [place, { type, value }] of cells) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const name = cellName(row, column);
    if (type === "error") fault(row, `its cell ${name} holds the error ${cellText(value)}`);
    if (type === "formula" && value === null)
      fault(row, `its cell ${name} holds a formula without a value; save the file once more`);
  }
  return faults;
}
