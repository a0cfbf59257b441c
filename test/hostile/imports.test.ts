import { gzipSync } from "node:zlib";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { explain, type Ledger } from "engagement-ledger";
import { importTable, readMapping, type ExpansionLimits } from "engagement-ledger/interchange";
import { header, importText, meetings, newLedger, reportOf } from "../interchange/answers.js";
import { mustBeUntouched } from "./unchanged.js";

const row = "1,held,09/02/2016,Gothic quarter,79,Jo Doe,x\n";

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** Why a file is not imported; throws where it is, and where anything was recorded. */
async function refusedBy(ledger: Ledger, bytes: Uint8Array, limits: ExpansionLimits = {}) {
  const { size, root } = ledger;
  const source = { name: "meetings.csv", stream: pieces(bytes) };
  const imported = await importTable(ledger, source, meetings(), {
    occurredAt: "2024-06-01",
    limits,
  });
  if (!isLeft(imported)) throw new Error("imported");
  expect([ledger.size, ledger.root]).toStrictEqual([size, root]);
  expect(explain(imported.left)).toContain("meetings.csv");
  return imported.left;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Files that are no table, what is told of them, and where. Source: threats.md rows 4, 8, 10. */
const files: ReadonlyArray<readonly [string, Uint8Array, object]> = [
  ["nothing at all", bytesOf(""), { _tag: "NotATable", row: 0 }],
  [
    "a picture",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    { _tag: "NotInEncoding" },
  ],
  [
    "bytes that are not UTF-8",
    Buffer.concat([bytesOf(header), new Uint8Array([0xff])]),
    { _tag: "NotInEncoding" },
  ],
  [
    "an unpaired surrogate in UTF-8",
    Buffer.concat([bytesOf(header), new Uint8Array([0xed, 0xa0, 0x80])]),
    { _tag: "NotInEncoding" },
  ],
  [
    "a header of other columns",
    bytesOf("__proto__,constructor\n1,2\n"),
    { _tag: "ColumnsUnaccounted", columns: ["__proto__", "constructor"] },
  ],
  [
    "a gzip that is cut off",
    gzipSync(header + row.repeat(1_000)).subarray(0, 50),
    { _tag: "DamagedFile" },
  ],
  [
    "a gzip that grows too far",
    gzipSync("\n".repeat(40 * 1_048_576) + header),
    { _tag: "ExpandsTooFar" },
  ],
];

describe("a file that is no table", () => {
  it.each(files)("is refused whole, with its name: %s", async (_, bytes, expected) => {
    const ledger = await newLedger();
    expect(await refusedBy(ledger, bytes)).toMatchObject({ ...expected, file: "meetings.csv" });
    mustBeUntouched();
  });

  it("is refused at the size that the caller allows", async () => {
    const ledger = await newLedger();
    const bytes = gzipSync(header + row.repeat(100_000));
    expect(await refusedBy(ledger, bytes, { bytes: 1_000 })).toMatchObject({
      _tag: "ExpandsTooFar",
      limit: 1_000,
    });
  });
});

describe("a table with a row that is beyond reason", () => {
  it.each([
    ["a quote that never ends", `${header}${row}2,held,"${"x".repeat(3_000_000)}`],
    ["a row of 3 MB", `${header}${row}2,held,${"x".repeat(3_000_000)},,,,\n`],
  ])("stops there, and says after which row: %s", async (_, text) => {
    const ledger = await newLedger();
    const imported = await importText(ledger, text);
    expect(imported).toMatchObject({ left: { _tag: "NotATable", file: "meetings.csv", row: 1 } });
  });

  it.each([
    ["too many cells", "2,held,09/02/2016,T,1,,,,\n"],
    ["a count that is none", "2,held,09/02/2016,T,1e400,,\n"],
    ["a count below zero", "2,held,09/02/2016,T,-1,,\n"],
    ["a count beyond 2^53", "2,held,09/02/2016,T,9007199254740993,,\n"],
    ["a day that is none", "2,held,30/02/2016,T,1,,\n"],
    ["U+0000 in a text", "2,held,09/02/2016,a\u0000b,1,,\n"],
    ["an e-mail address in a text", "2,held,09/02/2016,jo@example.org,1,,\n"],
    ["a text of 10,000 characters", `2,held,09/02/2016,${"x".repeat(10_000)},1,,\n`],
    ["an id that is a path", "../../etc/passwd,held,09/02/2016,T,1,,\n"],
    ["an id that is a statement of SQL", "'; DROP TABLE entry;--,held,09/02/2016,T,1,,\n"],
  ])("rejects that row, and says why: %s", async (_, bad) => {
    const ledger = await newLedger();
    const report = await reportOf(ledger, `${header}${row}${bad}`);
    expect(report.rows).toMatchObject({ read: 2, recorded: 1, rejected: 1 });
    expect(report.rejections).toMatchObject([{ row: 2 }]);
    expect(JSON.stringify(report.rejections)).not.toContain("jo@example.org");
  });
});

describe("a mapping that is none", () => {
  it.each([
    ["no JSON", "{"],
    ["a name that stands twice", '{"name":"a","name":"b"}'],
    ["__proto__", '{"__proto__":{"x":1}}'],
    ["a million levels", "[".repeat(1_000_000)],
    ["a list", "[]"],
    ["a byte-order mark and nothing more", "\uFEFF"],
    [
      "a pattern of the user's own",
      JSON.stringify({
        name: "a",
        exclude: [{ rule: "r", when: { column: "A", matches: "(a+)+$" } }],
      }),
    ],
  ])("is refused with its problems: %s", (_, text) => {
    const mapping = readMapping(text);
    if (!isLeft(mapping)) throw new Error("a mapping");
    expect(mapping.left._tag).toBe("NotAMapping");
    expect(mapping.left.problems.length).toBeGreaterThan(0);
    mustBeUntouched();
  });
});
