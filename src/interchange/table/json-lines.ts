import { isLeft } from "fp-ts/lib/Either.js";
import { readJson } from "../../proof/read-json.js";
import { isObject } from "../mapping/grammar.js";
import type { Row, Table } from "./rows.js";
import { TableFailure } from "./table-failure.js";

const encoder = new TextEncoder();
const longestLine = 1_048_576;

/**
 * Reads JSON Lines: one flat object a line. Its members are the columns; null is a blank.
 *
 * A line that is not such an object is at fault, and so is a member that `isKnown` does not know: the
 * columns of such a file are only known at its end. A line over 1 MiB stops the reading: `NotATable`.
 */
export function readJsonLines(
  text: AsyncIterable<string>,
  isKnown: (column: string) => boolean,
  file: string,
): Table {
  const columns = new Set<string>();
  async function* rows(): AsyncGenerator<Row> {
    let number = 0;
    for await (const line of linesOf(text, file))
      if (line.trim() !== "") yield rowOf(line, (number += 1), columns, isKnown);
  }
  return { columns: () => [...columns], rows: rows() };
}

async function* linesOf(text: AsyncIterable<string>, file: string): AsyncGenerator<string> {
  let rest = "";
  let count = 0;
  for await (const chunk of text) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    count += lines.length;
    yield* lines;
    if (rest.length > longestLine)
      throw new TableFailure({
        _tag: "NotATable",
        file,
        row: count,
        why: `the line after it is longer than ${longestLine} characters`,
      });
  }
  yield rest;
}

function rowOf(
  line: string,
  number: number,
  columns: Set<string>,
  isKnown: (column: string) => boolean,
): Row {
  const faulty = (column: string, reason: string): Row => ({
    number,
    cell: () => "",
    fault: { column, reason },
  });
  const read = readJson(encoder.encode(line), { exactNumbers: false });
  if (isLeft(read)) return faulty("", `it is not JSON: ${read.left.why}`);
  if (!isObject(read.right)) return faulty("", "it is not an object");
  const cells = new Map<string, string>();
  for (const [column, value] of Object.entries(read.right)) {
    if (!isKnown(column))
      return faulty(column, "the column is neither mapped, ignored nor personal");
    columns.add(column);
    if (value === null) continue;
    if (typeof value === "object")
      return faulty(column, "it is a list or an object, not one value");
    cells.set(column, String(value).trim());
  }
  return { number, cell: (column) => cells.get(column) ?? "", fault: undefined };
}
