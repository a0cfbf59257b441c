import type { Json } from "../../events/shapes/json.js";
import type { MappingFile } from "../mapping/mapping-file.js";
import { readSheet } from "../sheet/read-sheet.js";
import { decodedText } from "../table/decode-text.js";
import { readDelimited } from "../table/delimited.js";
import type { Table } from "../table/rows.js";
import { openTable, type TableSource } from "../table/source.js";
import { TableFailure } from "../table/table-failure.js";

/** The beginning of a table, read without a mapping. */
export interface Sample {
  /** The cells of its first row. */
  readonly headers: ReadonlyArray<string>;
  /** Rows under it. */
  readonly rows: ReadonlyArray<ReadonlyArray<string>>;
  /** How it was read: the member `table` of a mapping. */
  readonly table: Json;
}

const mostBytes = 4 * 1_048_576;
const mostRows = 5_000;
const delimiters = [",", ";", "\t", "|"];

/**
 * Reads the first 5,000 rows of a table, or 4 MiB, guessing how it is written.
 *
 * Text that is not UTF-8 is taken for Windows-1252. Of a workbook, the first sheet is read.
 *
 * Errors, thrown as `TableFailure`: those of `TableError`.
 */
export async function sampleTable(source: TableSource): Promise<Sample> {
  const { name, content } = openTable(source);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    pieces.push(piece);
    length += piece.length;
    // A workbook is only read whole: its directory is its end.
    if (length > mostBytes && !isZip(pieces[0])) break;
  }
  if (isZip(pieces[0])) {
    const format = { format: "xlsx", sheet: 1, header: { rows: 0 } } as const;
    const { grid } = await gather(await readSheet(streamOf(pieces), format, name));
    return sampleOf(grid, { format: "xlsx", sheet: 1 }, name);
  }
  const { text, encoding } = await decoded(pieces, name);
  // The last line of a beginning may be cut.
  const whole = length > mostBytes ? text.slice(0, text.lastIndexOf("\n")) : text;
  const read = await Promise.all(
    delimiters.map(async (delimiter) => {
      const format = { format: "csv", delimiter, header: { rows: 0 } } as const;
      return { delimiter, ...(await delimited(whole, format, name)) };
    }),
  );
  const { delimiter, grid } = read.reduce((best, next) =>
    width(next) > width(best) ? next : best,
  );
  const table = {
    format: delimiter === "\t" ? "tsv" : "csv",
    ...(delimiter === "," || delimiter === "\t" ? {} : { delimiter }),
    ...(encoding === "utf-8" ? {} : { encoding }),
  };
  return sampleOf(grid, table, name);
}

/** Rows, and how many of them have not the width of the first. */
interface Gathered {
  readonly grid: Grid;
  readonly uneven: number;
}

/** How many columns a separator makes; none where one row in ten has others. */
function width({ grid, uneven }: Gathered): number {
  return uneven * 10 > grid.length ? 0 : (grid[0]?.length ?? 0);
}

type Grid = ReadonlyArray<ReadonlyArray<string>>;

function sampleOf([headers, ...rows]: Grid, table: Json, file: string): Sample {
  if (headers !== undefined) return { headers, rows, table };
  throw new TableFailure({ _tag: "NotATable", file, row: 0, why: "it is empty" });
}

function isZip(piece: Uint8Array | undefined): boolean {
  return piece?.[0] === 0x50 && piece[1] === 0x4b;
}

async function decoded(pieces: ReadonlyArray<Uint8Array>, file: string) {
  // The last character of a beginning may be cut: what it lacks is no sign of another encoding.
  for (const encoding of ["utf-8", "windows-1252"]) {
    const read: string[] = [];
    try {
      for await (const text of decodedText(streamOf(pieces), encoding, file)) read.push(text);
      return { text: read.join(""), encoding };
    } catch (error) {
      if (!(error instanceof TableFailure)) throw error;
      const bytes = pieces.reduce((sum, { length }) => sum + length, 0);
      if (bytes > mostBytes && read.length === pieces.length)
        return { text: read.join(""), encoding };
    }
  }
  throw new TableFailure({ _tag: "NotInEncoding", file, encoding: "utf-8 or windows-1252" });
}

async function delimited(
  text: string,
  format: MappingFile["table"],
  file: string,
): Promise<Gathered> {
  try {
    return await gather(await readDelimited(one(text), format, file));
  } catch (error) {
    if (error instanceof TableFailure) return { grid: [], uneven: 0 };
    throw error;
  }
}

/** Gathers rows until there are enough, or one cannot be read. */
async function gather({ columns, rows }: Table): Promise<Gathered> {
  const grid: Array<ReadonlyArray<string>> = [];
  let uneven = 0;
  try {
    for await (const { cell, fault } of rows) {
      grid.push(columns().map(cell));
      if (fault !== undefined) uneven += 1;
      if (grid.length > mostRows) break;
    }
  } catch (error) {
    if (!(error instanceof TableFailure)) throw error;
  }
  return { grid, uneven };
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

async function* streamOf(pieces: ReadonlyArray<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
