import { describe, expect, it } from "vitest";
import { Connection } from "../../../src/log/sqlite/connection.js";
import { createFile } from "../../../src/log/sqlite/create.js";
import { loadDriver } from "../../../src/log/sqlite/driver.js";
import { applySettings, readerSettings, writerSettings } from "../../../src/log/sqlite/settings.js";
import { openWriter } from "../../../src/log/sqlite/sqlite-store.js";
import { sqlite } from "../../../src/log/sqlite/sqlite.js";
import { isWalSafe } from "../../../src/log/sqlite/wal-safety.js";
import { StoreFailure } from "../../../src/log/store.js";
import { opened } from "../../../src/testing/store/opened.js";
import { scratch, withConnection } from "./scratch.js";

const path = scratch();

describe("a version of SQLite", () => {
  it.each([
    ["3.40.1", false],
    ["3.44.5", false],
    ["3.44.6", true],
    ["3.45.1", false],
    ["3.50.6", false],
    ["3.50.7", true],
    ["3.51.2", false],
    ["3.51.3", true],
    ["3.52.0", false],
    ["3.53.0", true],
    ["4.0.0", true],
    ["2.8.17", false],
    ["not a version", false],
  ])("%s is safe in WAL mode: %s", (version, safe) => {
    expect(isWalSafe(version)).toBe(safe);
  });
});

describe("the settings of the writer", () => {
  const pragmas = (connection: Connection): ReadonlyArray<unknown> =>
    ["journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "trusted_schema"].map(
      (name) => connection.get(`PRAGMA ${name}`)?.[0],
    );

  it("keep a commit through a power failure: WAL with FULL", () => {
    const file = path("wal.ledger");
    opened(sqlite(file), "create").close();
    const writer = openWriter(loadDriver(), file);
    expect(pragmas(writer)).toStrictEqual(["wal", 2, 1, 1, 0]);
    writer.close();
  });

  it("are DELETE with EXTRA where WAL is not safe, and take a file out of WAL mode", () => {
    const file = path("delete.ledger");
    createFile(loadDriver(), file);
    withConnection(file, (connection) => connection.exec("PRAGMA journal_mode = WAL"));
    const writer = new Connection(loadDriver(), file, false);
    applySettings(writer, writerSettings("3.51.2"));
    expect(pragmas(writer)).toStrictEqual(["delete", 3, 1, 1, 0]);
    writer.close();
  });

  it("are refused where one does not take", () => {
    const memory = new Connection(loadDriver(), ":memory:", false);
    expect(() => applySettings(memory, writerSettings("3.53.0"))).toThrow(
      new StoreFailure(
        ":memory:",
        "the file cannot be kept safely here: journal_mode is memory, not wal",
      ),
    );
    memory.close();
  });
});

describe("the settings of a reader", () => {
  it("let nothing be written", () => {
    const file = path("reader.ledger");
    opened(sqlite(file), "create").close();
    const reader = new Connection(loadDriver(), file, false);
    applySettings(reader, readerSettings);
    expect(() => reader.exec("DELETE FROM entity_state")).toThrow(StoreFailure);
    reader.close();
  });
});
