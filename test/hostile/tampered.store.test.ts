import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { isLeft } from "fp-ts/lib/Either.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyStore } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { command } from "../cli/run.js";
import { aLedger, begun, feedback, ok, uuidOf } from "../ledger/a-ledger.js";
import { scratch, withConnection } from "../log/sqlite/scratch.js";

const path = scratch();
const whole = path("whole.ledger");
let copies = 0;

beforeAll(async () => {
  const original = path("original.ledger");
  const { ledger } = await aLedger(sqlite(original));
  ok(await ledger.recordAll(begun));
  for (let number = 1; number <= 28; number += 1) ok(await ledger.record(feedback(uuidOf(number))));
  await ledger.close();
  copyFileSync(original, whole);
});

function aCopy(): string {
  copies += 1;
  const copy = path(`copy ${copies}.ledger`);
  copyFileSync(whole, copy);
  return copy;
}

const guards = [
  "entry_insert",
  "entry_update",
  "entry_delete",
  "node_insert",
  "node_update",
  "node_delete",
];
const unguarded = guards.map((guard) => `DROP TRIGGER ${guard};`).join("");
const text = "CAST(bytes AS TEXT)";
const swapped = (column: string): string =>
  `UPDATE entry SET ${column} = (SELECT other.${column} FROM entry other WHERE other.position = CASE entry.position WHEN 9 THEN 10 ELSE 9 END) WHERE position IN (9, 10)`;

/** What somebody with the file and without the guards may do, and the first entry that shows it. */
const harms: ReadonlyArray<readonly [string, string, number]> = [
  [
    "bytes edited",
    `UPDATE entry SET bytes = CAST(replace(${text}, 'survey', 'letter') AS BLOB) WHERE position = 9`,
    9,
  ],
  [
    "bytes that are no longer JSON",
    "UPDATE entry SET bytes = CAST('{' AS BLOB) WHERE position = 0",
    0,
  ],
  ["a leaf hash edited", "UPDATE entry SET leaf = zeroblob(32) WHERE position = 31", 31],
  ["bytes of two entries swapped", swapped("bytes"), 9],
  ["bytes and leaf hashes of two entries swapped", `${swapped("bytes")}; ${swapped("leaf")}`, 9],
  ["an entry removed", "DELETE FROM entry WHERE position = 9", 9],
  ["the first entry removed", "DELETE FROM entry WHERE position = 0", 0],
  ["the last entry removed", "DELETE FROM entry WHERE position = 31", 31],
  [
    "an entry put in again at the end",
    `INSERT INTO entry SELECT 32, '${uuidOf(99)}', entity, type, recorded_at, 33, leaf, bytes FROM entry WHERE position = 31`,
    32,
  ],
  [
    "a type edited beside the bytes",
    "UPDATE entry SET type = 'MatterOpened' WHERE position = 9",
    9,
  ],
  ["an entity edited beside the bytes", "UPDATE entry SET entity = 'body:x' WHERE position = 9", 9],
  [
    "a recorded time edited beside the bytes",
    "UPDATE entry SET recorded_at = '2024-01-01T09:00:00.001Z' WHERE position = 9",
    9,
  ],
  [
    "a commit's size edited, which shows at the entry after it",
    "UPDATE entry SET commit_size = 30 WHERE position = 9",
    10,
  ],
  ["a node of the tree edited", "UPDATE node SET hash = zeroblob(32) WHERE level = 3 AND n = 0", 7],
  ["a node of the tree removed", "DELETE FROM node WHERE level = 5", 31],
  ["a table added", "CREATE TABLE more(x)", 32],
  ["an index dropped", "DROP INDEX entry_type", 32],
];

describe("a ledger that was changed without this program", () => {
  it.each(harms)("is damaged, ends with 1 and names the entry: %s", async (_, sql, position) => {
    const file = aCopy();
    withConnection(file, (connection) => connection.exec(`${unguarded}${sql}`));
    const ran = await command("verify", file, "--json");
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out).result).toMatchObject({
      outcome: "damaged",
      firstBad: { position },
    });
    expect((await command("verify", file)).code).toBe(1);
  });

  it.each(guards)("is damaged where a guard was dropped: %s", async (guard) => {
    const file = aCopy();
    withConnection(file, (connection) => connection.exec(`DROP TRIGGER ${guard}`));
    const ran = await command("verify", file);
    expect([ran.code, ran.out]).toStrictEqual([1, expect.stringContaining(guard)]);
  });

  it("is not verified after any one of its bits was turned, unless nothing it says has changed", () => {
    const bytes = readFileSync(whole);
    const before = said(whole);
    let missed = 0;
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const turned = Buffer.from(bytes);
        turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const file = path("turned.ledger");
        writeFileSync(file, turned);
        const verified = verifyStore(sqlite(file));
        if (isLeft(verified) || verified.right.outcome === "damaged") return;
        missed += 1;
        expect(said(file)).toStrictEqual(before);
      }),
      { numRuns: 300 },
    );
    expect(missed).toBeLessThan(300);
  });
});

/** Every logical byte of a file. */
function said(file: string): unknown {
  return withConnection(file, (connection) => [
    connection.all("SELECT * FROM entry ORDER BY position"),
    connection.all("SELECT * FROM node ORDER BY level, n"),
    connection.all("SELECT type, name, sql FROM sqlite_schema ORDER BY name"),
  ]);
}
