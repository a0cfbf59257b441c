import { describe, expect, it } from "vitest";
import type { MappingFile } from "engagement-ledger/interchange";
import { readDelimited } from "../../../src/interchange/table/delimited.js";
import { decodedText } from "../../../src/interchange/table/decode-text.js";
import { openTable } from "../../../src/interchange/table/source.js";
import { streamOf } from "../answers.js";

async function read(text: string, format: Partial<MappingFile["table"]> = {}) {
  // Cut in two, so that nothing depends on a file that comes in one piece.
  const middle = Math.floor(text.length / 2);
  const stream = streamOf(text.slice(0, middle), text.slice(middle));
  const { content } = openTable({ name: "a.csv", stream });
  const decoded = decodedText(content, "utf-8", "a.csv");
  const table = await readDelimited(decoded, { format: "csv", ...format }, "a.csv");
  const columns = table.columns();
  const rows: Array<ReadonlyArray<string> | string> = [];
  for await (const { cell, fault } of table.rows) rows.push(fault?.reason ?? columns.map(cell));
  return { columns, rows };
}

describe("separated text", () => {
  it("keeps line ends, separators and quotes in quoted cells", async () => {
    expect(await read('Id,Said\n1,"two\nlines, and ""quotes"""\n2,plain\n')).toStrictEqual({
      columns: ["Id", "Said"],
      rows: [
        ["1", 'two\nlines, and "quotes"'],
        ["2", "plain"],
      ],
    });
  });

  it("may begin with a byte-order mark, end its lines with CRLF and be separated by semicolons", async () => {
    expect(
      await read("\uFEFFId;Títol \r\n1; Consells \r\n\r\n2;b\r\n", { delimiter: ";" }),
    ).toStrictEqual({
      columns: ["Id", "Títol"],
      rows: [
        ["1", "Consells"],
        ["2", "b"],
      ],
    });
  });

  it("may be separated by tabs, with quotes that mean nothing", async () => {
    expect(await read('Id\tSaid\n1\t"so\n', { format: "tsv", quotes: false })).toStrictEqual({
      columns: ["Id", "Said"],
      rows: [["1", '"so']],
    });
  });

  it("keeps both of two columns of one name, and names a blank header by its place", async () => {
    expect(await read("Name,Age,Name,\na,1,b,c\n")).toStrictEqual({
      columns: ["Name#1", "Age", "Name#3", "#4"],
      rows: [["a", "1", "b", "c"]],
    });
  });

  it("may have no header, or several lines of it", async () => {
    expect(await read("a,1\nb,2\n", { header: { rows: 0 } })).toStrictEqual({
      columns: ["#1", "#2"],
      rows: [
        ["a", "1"],
        ["b", "2"],
      ],
    });
    expect(
      await read("Export of May,\nId,Age\nx,1\n", { header: { rows: 2, names: 2 } }),
    ).toStrictEqual({
      columns: ["Id", "Age"],
      rows: [["x", "1"]],
    });
  });

  it("faults a row with too few or too many cells, and reads on", async () => {
    expect(await read("a,b\n1\n1,2,3\n1,2\n")).toStrictEqual({
      columns: ["a", "b"],
      rows: [
        "it has 1 cells, and the header has 2",
        "it has 3 cells, and the header has 2",
        ["1", "2"],
      ],
    });
  });

  it("stops at a quote that never closes, and at a file without a header", async () => {
    await expect(read('a,b\n1,2\n1,"2\n')).rejects.toMatchObject({
      error: { _tag: "NotATable", file: "a.csv", row: 1 },
    });
    await expect(read("")).rejects.toMatchObject({ error: { _tag: "NotATable", row: 0 } });
  });
});
