import { beforeAll, describe, expect, it } from "vitest";
import { sqlite } from "../../../src/log/sqlite/sqlite.js";
import { StoreFailure } from "../../../src/log/store.js";
import { entry, idOf, node } from "../../../src/testing/store/entry.js";
import { opened } from "../../../src/testing/store/opened.js";
import { scratch, withConnection } from "./scratch.js";

const file = scratch()("guarded.ledger");
const place = sqlite(file);
const names = "position, id, entity, type, recorded_at, commit_size, leaf, bytes";
const rest = "'matter:one', 'MatterOpened', '2026-01-01T00:00:00.000Z', 99, zeroblob(32), x'00'";

const attacks: ReadonlyArray<readonly [string, string]> = [
  [
    "replaces an entry by position",
    `INSERT OR REPLACE INTO entry(${names}) VALUES(0, 'new', ${rest})`,
  ],
  [
    "replaces an entry by id",
    `INSERT OR REPLACE INTO entry(${names}) VALUES(2, '${idOf(0)}', ${rest})`,
  ],
  ["adds by the short form of the same", `REPLACE INTO entry(${names}) VALUES(1, 'new', ${rest})`],
  ["adds unless it is there", `INSERT OR IGNORE INTO entry(${names}) VALUES(0, 'new', ${rest})`],
  [
    "adds or changes, by position",
    `INSERT INTO entry(${names}) VALUES(0, 'new', ${rest}) ON CONFLICT(position) DO UPDATE SET bytes = x'00'`,
  ],
  [
    "adds or changes, by id",
    `INSERT INTO entry(${names}) VALUES(2, '${idOf(1)}', ${rest}) ON CONFLICT(id) DO UPDATE SET bytes = x'00'`,
  ],
  ["leaves a gap", `INSERT INTO entry(${names}) VALUES(5, 'new', ${rest})`],
  ["goes below 0", `INSERT INTO entry(${names}) VALUES(-1, 'new', ${rest})`],
  ["leaves the position out", `INSERT INTO entry(${names}) VALUES(NULL, 'new', ${rest})`],
  [
    "adds text for bytes",
    `INSERT INTO entry(${names}) VALUES(2, 'new', ${rest.replace("x'00'", "'text'")})`,
  ],
  [
    "goes back in time",
    `INSERT INTO entry(${names}) VALUES(2, 'new', ${rest.replace("2026", "2025")})`,
  ],
  ["changes bytes", "UPDATE entry SET bytes = x'00' WHERE position = 0"],
  ["moves an entry", "UPDATE OR REPLACE entry SET position = 1 WHERE position = 0"],
  ["removes entries", "DELETE FROM entry"],
  ["changes a node", "UPDATE node SET hash = zeroblob(32)"],
  ["replaces a node", "INSERT OR REPLACE INTO node(level, n, hash) VALUES(1, 0, zeroblob(32))"],
  [
    "adds or changes a node",
    "INSERT INTO node(level, n, hash) VALUES(1, 0, zeroblob(32)) ON CONFLICT DO UPDATE SET hash = excluded.hash",
  ],
  ["moves a node", "UPDATE OR REPLACE node SET n = 1"],
  ["removes nodes", "DELETE FROM node"],
  [
    "edits the schema's own table",
    "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger'",
  ],
];

describe("the guards of the schema, against a program that has the file", () => {
  beforeAll(() => {
    const store = opened(place, "create");
    store.write((transaction) => {
      transaction.append([entry(0), entry(1)]);
      transaction.addNodes([node(1, 0)]);
    });
    store.close();
  });

  it.each(attacks)("stop one that %s", (_, sql) => {
    expect(() => withConnection(file, (connection) => connection.exec(sql))).toThrow(StoreFailure);
    const store = opened(place, "read");
    expect(store.read({ from: 0, before: 99, limit: 99 })).toStrictEqual([entry(0), entry(1)]);
    expect(store.node(1, 0)).toStrictEqual(node(1, 0).hash);
    expect(store.damage()).toStrictEqual([]);
    store.close();
  });
});
