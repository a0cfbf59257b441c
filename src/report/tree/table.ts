import type { Table, TableCell, TableRow } from "mdast";
import { oneLine, phrases, type Phrase } from "./phrases.js";

declare module "mdast" {
  interface TableData {
    /** What the table shows, in words. */
    caption?: string;
  }
}

/** What stands in one cell, and the name that links lead to, if any do. */
export interface Cell {
  readonly parts: ReadonlyArray<Phrase>;
  readonly id?: string;
}

/** A table: what it shows, what its columns are, and its rows, each named by its first cell. */
export function table(
  caption: string,
  columns: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<Cell | string>>,
): Table {
  return {
    type: "table",
    align: columns.map(() => null),
    children: [rowOf(columns), ...rows.map(rowOf)],
    data: { caption: oneLine(caption) },
  };
}

function rowOf(cells: ReadonlyArray<Cell | string>): TableRow {
  return { type: "tableRow", children: cells.map(cellOf) };
}

function cellOf(cell: Cell | string): TableCell {
  const { parts, id } = typeof cell === "string" ? { parts: [oneLine(cell)], id: undefined } : cell;
  return {
    type: "tableCell",
    children: phrases(parts),
    ...(id === undefined ? {} : { data: { hProperties: { id } } }),
  };
}
