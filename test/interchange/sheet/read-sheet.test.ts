import { describe, expect, it } from "vitest";
import type { MappingFile } from "engagement-ledger/interchange";
import { readSheet } from "../../../src/interchange/sheet/read-sheet.js";
import { importTable } from "engagement-ledger/interchange";
import { meetings, newLedger, right } from "../answers.js";
import { sheetData, workbook, zipOf, type Lies } from "./workbook.js";

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  // In pieces, so that nothing depends on a file that comes in one.
  yield bytes.subarray(0, 10);
  yield bytes.subarray(10);
}

async function read(bytes: Uint8Array, format: Partial<MappingFile["table"]> = {}) {
  const table = await readSheet(once(bytes), { format: "xlsx", ...format }, "a.xlsx");
  const columns = table.columns();
  const rows: Array<ReadonlyArray<string>> = [];
  for await (const { number, cell, fault } of table.rows)
    rows.push([String(number), ...(fault === undefined ? columns.map(cell) : [fault.reason])]);
  return { columns, rows };
}

const one = (inside: string): Uint8Array => zipOf(workbook({ Answers: inside }));
const refusal = async (bytes: Uint8Array, format: Partial<MappingFile["table"]> = {}) =>
  read(bytes, format).then(
    () => undefined,
    (thrown: { readonly error: unknown }) => thrown.error,
  );
const not = (why: string) => ({ _tag: "NotATable", file: "a.xlsx", row: 0, why });

describe("a sheet", () => {
  it("gives texts, numbers and truths as they would stand in a CSV file", async () => {
    const rows = [
      ["Id", " Said ", "Share"],
      [7, "  two\nlines ", 0.5],
      [1_234_567, "", `<c t="b"><v>1</v></c>`],
    ];
    expect(await read(one(sheetData(rows)))).toStrictEqual({
      columns: ["Id", "Said", "Share"],
      rows: [
        ["1", "7", "two\nlines", "0.5"],
        ["2", "1234567", "", "TRUE"],
      ],
    });
  });

  it("gives dates in full, and leaves a number a number", async () => {
    const rows = [
      ["Day", "Time", "Own format", "Number", "Text"],
      [
        `<c s="1"><v>45356</v></c>`,
        `<c s="2"><v>45356.750694444447</v></c>`,
        `<c s="3"><v>45356</v></c>`,
        45356,
        "05/03/2024",
      ],
    ];
    expect((await read(one(sheetData(rows)))).rows).toStrictEqual([
      ["1", "2024-03-05", "2024-03-05T18:01:00", "2024-03-05", "45356", "05/03/2024"],
    ]);
  });

  it("passes over rows and last columns without text, and still counts the rows", async () => {
    const rows = [["Id", "Name", "", ""], [1, "a", " "], [], [2, "b"]];
    expect(await read(one(sheetData(rows)))).toStrictEqual({
      columns: ["Id", "Name"],
      rows: [
        ["1", "1", "a"],
        ["3", "2", "b"],
      ],
    });
  });

  it("keeps a column whose header is blank, and both of two that have one name", async () => {
    const rows = [
      ["Name", "", "Name"],
      ["a", "b", "c"],
    ];
    expect((await read(one(sheetData(rows)))).columns).toStrictEqual(["Name#1", "#2", "Name#3"]);
  });

  it("fills merged headers, down and across", async () => {
    const rows = [
      ["Id", "How was it?", "", "Why?"],
      ["", "Warm", "Kind", ""],
      [1, 2, 3, "so"],
    ];
    const inside =
      sheetData(rows) +
      `<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/></mergeCells>`;
    expect((await read(one(inside), { header: { rows: 2, names: 2 } })).columns).toStrictEqual([
      "Id",
      "Warm",
      "Kind",
      "Why?",
    ]);
    expect((await read(one(inside), { header: { rows: 2, names: 1 } })).columns).toStrictEqual([
      "Id",
      "How was it?#2",
      "How was it?#3",
      "Why?",
    ]);
  });

  it("rejects rows with merged cells, errors and formulas that were never worked out", async () => {
    const rows = [
      ["Id", "A"],
      [1, "x"],
      [2, ""],
      [3, `<c t="e"><v>#N/A</v></c>`],
      [4, `<c><f>1+1</f></c>`],
      [5, `<c><f>1+1</f><v>2</v></c>`],
    ];
    const inside = `${sheetData(rows)}<mergeCells><mergeCell ref="B2:B3"/></mergeCells>`;
    expect((await read(one(inside))).rows).toStrictEqual([
      ["1", "its cells B2 to B3 are merged; unmerge them and fill each in"],
      ["2", "its cells B2 to B3 are merged; unmerge them and fill each in"],
      ["3", "its cell B4 holds the error #N/A"],
      ["4", "its cell B5 holds a formula without a value; save the file once more"],
      ["5", "5", "2"],
    ]);
  });

  it("is found by its name or its number, and never guessed", async () => {
    const both = zipOf(workbook({ Notes: sheetData([["A"]]), Answers: sheetData([["B"]]) }));
    expect((await read(both, { sheet: "Answers" })).columns).toStrictEqual(["B"]);
    expect((await read(both, { sheet: 1 })).columns).toStrictEqual(["A"]);
    expect(await refusal(both)).toStrictEqual(
      not("the mapping does not say which sheet; its sheets are Notes, Answers"),
    );
    expect(await refusal(both, { sheet: "answers" })).toStrictEqual(
      not("it has no such sheet; its sheets are Notes, Answers"),
    );
  });

  it("is refused where its dates are counted from 1904, so that none is four years off", async () => {
    const mac = workbook({ A: sheetData([["Id"]]) }, `<workbookPr date1904="1"/>`);
    expect(await refusal(zipOf(mac))).toStrictEqual(
      not("its dates are counted from 1904; save it with dates counted from 1900"),
    );
  });
});

describe("a file that is no workbook, or a hostile one", () => {
  const parts = workbook({ A: sheetData([["Id"], [1]]) });
  const lying = (lies: Lies, text = "a".repeat(100_000)): Uint8Array =>
    zipOf({ ...parts, "xl/sharedStrings.xml": text }, { "xl/sharedStrings.xml": lies });

  it("is refused as such", async () => {
    const why = "it is no .xlsx workbook, or it is protected by a password";
    expect(await refusal(new TextEncoder().encode("Id,Name\n1,a\n"))).toStrictEqual(not(why));
    expect(await refusal(new Uint8Array())).toStrictEqual(not(why));
    const whole = zipOf(parts);
    expect(await refusal(whole.subarray(0, whole.length - 30))).toStrictEqual(not(why));
    expect(await refusal(zipOf({ "a.txt": "a" }))).toMatchObject({ _tag: "NotATable" });
    const damaged = whole.slice();
    damaged.fill(0xff, 40, 60);
    expect(await refusal(damaged)).toMatchObject({ _tag: "NotATable" });
  });

  it("is refused before it is unpacked where it grows beyond 32 MiB", async () => {
    const bomb = zipOf({ ...parts, "xl/media/a.xml": "\0".repeat(33 * 1_048_576) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toStrictEqual({
      _tag: "ExpandsTooFar",
      file: "a.xlsx",
      limit: 32 * 1_048_576,
    });
    expect(await refusal(new Uint8Array(33 * 1_048_576))).toMatchObject({ _tag: "ExpandsTooFar" });
  });

  it("is refused where its directory says too little of its sizes", async () => {
    const damaged = { _tag: "DamagedFile", file: "a.xlsx", why: "a part does not state its size" };
    expect(await refusal(lying({ unpacked: 0 }))).toStrictEqual(damaged);
    expect(await refusal(lying({ described: true }))).toStrictEqual(damaged);
  });

  it("is refused where a part is larger than its directory says", async () => {
    const small = zipOf(parts, { "xl/sheet1.xml": { unpacked: 20 } });
    expect(await refusal(small)).toMatchObject({ _tag: "NotATable" });
  });

  it("is refused where a few cells far apart make an endless sheet", async () => {
    const far = (cell: string): Uint8Array =>
      one(
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${cell.slice(3)}"><c r="${cell}"><v>1</v></c></row></sheetData>`,
      );
    expect(await refusal(far("XFD1048576"))).toMatchObject({ _tag: "NotATable" });
    expect(await refusal(far("XFD1000"))).toStrictEqual(
      not("it has more than 1000000 cells; save the sheet as CSV"),
    );
  });
});

describe("a mapping of a sheet", () => {
  it("imports its rows, and rejects the day that the sheet kept as text", async () => {
    const rows = [
      ["Id", "State", "Date", "Title", "People", "Chair", "Notes"],
      [1, "", `<c s="1"><v>45356</v></c>`, "Forum", 12, "A. Person", ""],
      [2, "", "05/03/2024", "Forum", "", "", ""],
      [3, "cancelled", "", "", "", "", ""],
    ];
    const mapping = (date: string) => {
      const [held] = meetings().file.rows;
      const { name, type } = held ?? { name: "", type: "" };
      return meetings({
        table: { format: "xlsx", sheet: 1 },
        rows: [
          {
            name,
            type,
            entity: "activity:meeting-{Id}",
            occurredAt: { $column: "Date", date },
            data: {
              by: "body:icb",
              title: "{Title}",
              method: "public-meeting",
              purpose: "insight",
              mode: "consulted",
              twoWay: true,
              attendance: { people: { $column: "People", as: "count" } },
            },
          },
        ],
      });
    };
    const source = () => ({ name: "a.xlsx", stream: once(one(sheetData(rows))) });
    const ledger = await newLedger();
    const options = { occurredAt: "2024-06-01" };
    const report = right(await importTable(ledger, source(), mapping("iso-day"), options));
    expect(report.rows).toMatchObject({ read: 3, recorded: 1, rejected: 1 });
    expect(report.rejections).toMatchObject([{ row: 2, column: "Date" }]);
    const again = right(await importTable(ledger, source(), mapping("iso-day"), options));
    expect([again.events, again.rows.duplicate]).toStrictEqual([0, 1]);
  });
});
