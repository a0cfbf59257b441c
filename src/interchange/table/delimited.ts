import { pipeline, Readable } from "node:stream";
import { parse } from "csv-parse";
import type { MappingFile } from "../mapping/mapping-file.js";
import { columnNames, type Row, type Table } from "./rows.js";
import { TableFailure, whyOf } from "./table-failure.js";

const longestRow = 1_048_576;

/**
 * Reads comma-, semicolon- or tab-separated text: quotes, line ends in quotes, CRLF or LF.
 *
 * Lines without any character are passed over. A row with more or fewer cells than the header is at
 * fault; a quote that never closes, or a row over 1 MiB, stops the reading: `NotATable`.
 *
 * Source: RFC 4180, with any one-character separator.
 */
export async function readDelimited(
  text: AsyncIterable<string>,
  format: MappingFile["table"],
  file: string,
): Promise<Table> {
  const { rows: headerRows = 1, names: nameRow = 1 } = format.header ?? {};
  const records = recordsOf(text, format, file);
  const headers: Array<ReadonlyArray<string>> = [];
  while (headers.length < headerRows) headers.push(await nextOf(records, file));
  const first = headerRows === 0 ? await nextOf(records, file) : undefined;
  const named = headers[Math.min(nameRow, headerRows) - 1] ?? (first ?? []).map(() => "");
  const columns = columnNames(named);
  const places = new Map(columns.map((column, index) => [column, index]));

  const rowOf = (cells: ReadonlyArray<string>, number: number): Row => ({
    number,
    cell: (column) => cells[places.get(column) ?? -1]?.trim() ?? "",
    fault:
      cells.length === columns.length
        ? undefined
        : {
            column: "",
            reason: `it has ${cells.length} cells, and the header has ${columns.length}`,
          },
  });
  async function* rows(): AsyncGenerator<Row> {
    let number = 0;
    if (first !== undefined) yield rowOf(first, (number += 1));
    for await (const cells of records) yield rowOf(cells, (number += 1));
  }
  return { columns: () => columns, rows: rows() };
}

async function nextOf(
  records: AsyncGenerator<ReadonlyArray<string>>,
  file: string,
): Promise<ReadonlyArray<string>> {
  const next = await records.next();
  if (next.done !== true) return next.value;
  throw new TableFailure({
    _tag: "NotATable",
    file,
    row: 0,
    why: "it ends before its header does",
  });
}

async function* recordsOf(
  text: AsyncIterable<string>,
  { format, delimiter, quotes = true, header }: MappingFile["table"],
  file: string,
): AsyncGenerator<ReadonlyArray<string>> {
  const parser = parse({
    delimiter: delimiter ?? (format === "tsv" ? "\t" : ","),
    quote: quotes ? '"' : false,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  // Errors of either end come out of the iteration below.
  pipeline(Readable.from(text), parser, () => undefined);
  try {
    for await (const record of parser) {
      const cells: ReadonlyArray<string> = record;
      yield cells;
    }
  } catch (error) {
    if (error instanceof TableFailure) throw error;
    const row = Math.max(0, parser.info.records - (header?.rows ?? 1));
    throw new TableFailure({ _tag: "NotATable", file, row, why: whyOf(error) });
  }
}
