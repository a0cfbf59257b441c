import { describe, expect, it } from "vitest";
import { loadDriver, type OpenConnection, type SqlValue } from "../../../src/log/sqlite/driver.js";
import { openReader, sqliteStore } from "../../../src/log/sqlite/sqlite-store.js";
import { sqlite } from "../../../src/log/sqlite/sqlite.js";
import { StoreFailure, type LocalStore } from "../../../src/log/store.js";
import { all, entry } from "../../../src/testing/store/entry.js";
import { opened } from "../../../src/testing/store/opened.js";
import { scratch } from "./scratch.js";

const file = scratch()("strange.ledger");

/** The ledger through a driver that puts another value into one column of every row. */
function storeWith(column: number, value: SqlValue): LocalStore {
  const real = loadDriver();
  const strange: OpenConnection = (name, readOnly) => {
    const connection = real(name, readOnly);
    return {
      ...connection,
      prepare: (sql) => {
        const statement = connection.prepare(sql);
        return {
          ...statement,
          all: (...parameters) =>
            statement.all(...parameters).map((row) => row.with(column, value)),
        };
      },
    };
  };
  return sqliteStore(strange, openReader(strange, file));
}

const store = opened(sqlite(file), "create");
store.write((transaction) => {
  transaction.append([entry(0)]);
  transaction.putCursor({ build: 1, projection: "p@1", position: 0, state: "{}" });
});
store.close();

describe("a row that is not as the schema says", () => {
  const columns = [
    "position",
    "id",
    "entity",
    "type",
    "recorded_at",
    "commit_size",
    "bytes",
    "leaf",
  ];

  it.each(columns)("is told of, not handed on: the %s of an entry", (name) => {
    const strange = storeWith(columns.indexOf(name), null);
    const position = name === "position" ? "null" : "0";
    expect(() => strange.read(all)).toThrow(
      new StoreFailure(file, `entry ${position} is not as the schema says`),
    );
    strange.close();
  });

  const ofCursors = ["build", "projection", "position", "state"];

  it.each(ofCursors)("is told of, not handed on: the %s of a cursor", (name) => {
    const strange = storeWith(ofCursors.indexOf(name), null);
    const build = name === "build" ? "null" : "1";
    expect(() => strange.cursors()).toThrow(
      new StoreFailure(file, `cursor ${build} is not as the schema says`),
    );
    strange.close();
  });

  it.each([
    ["bytes", 6],
    ["leaf", 7],
  ])("is no row whose %s are of a driver's own class: they come as plain bytes", (_, column) => {
    const own = storeWith(column, Buffer.alloc(32, 7));
    const [found] = own.read(all);
    expect(column === 6 ? found?.bytes : found?.leaf).toStrictEqual(new Uint8Array(32).fill(7));
    own.close();
  });
});
