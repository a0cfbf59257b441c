import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createFile } from "../../../src/log/sqlite/create.js";
import { loadDriver, type OpenConnection } from "../../../src/log/sqlite/driver.js";
import { openReader, openWriter } from "../../../src/log/sqlite/sqlite-store.js";
import { sqlite } from "../../../src/log/sqlite/sqlite.js";
import { StoreFailure } from "../../../src/log/store.js";
import { appending, entry } from "../../../src/testing/store/entry.js";
import { opened, refusal } from "../../../src/testing/store/opened.js";
import { scratch } from "./scratch.js";

const path = scratch();

interface Watched {
  readonly open: OpenConnection;
  /** How many connections are open, and whether each was opened only to read. */
  readonly held: ReadonlyArray<boolean>;
}

/** A driver that fails at some statements, and keeps count of what it has open. */
function watched(fails: (sql: string) => boolean): Watched {
  const held: boolean[] = [];
  const real = loadDriver();
  return {
    held,
    open: (file, readOnly) => {
      const connection = real(file, readOnly);
      held.push(readOnly);
      return {
        ...connection,
        exec: (sql) => {
          if (fails(sql)) throw new Error("disk I/O error");
          connection.exec(sql);
        },
        close: () => {
          connection.close();
          held.pop();
        },
      };
    },
  };
}

describe("making the file of a ledger", () => {
  it("leaves nothing behind and nothing open where it fails", () => {
    const file = path("failed.ledger");
    const { open, held } = watched((sql) => sql.includes("CREATE TABLE"));
    expect(() => createFile(open, file)).toThrow(StoreFailure);
    expect([existsSync(file), held]).toStrictEqual([false, []]);
  });

  it("finds a ledger that another process has made in the meantime, and leaves it as it is", () => {
    const file = path("made.ledger");
    const store = opened(sqlite(file), "create");
    store.write(appending(entry(0)));
    store.close();
    const before = readFileSync(file);
    const { open, held } = watched(() => false);
    expect([createFile(open, file), held]).toStrictEqual([false, []]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("waits for another process that is at it", () => {
    const statements: string[] = [];
    createFile(watched((sql) => (statements.push(sql), false)).open, path("waiting.ledger"));
    expect(statements.slice(0, 2)).toStrictEqual(["PRAGMA busy_timeout = 5000", "BEGIN IMMEDIATE"]);
  });
});

describe("a connection", () => {
  const file = path("connections.ledger");
  opened(sqlite(file), "create").close();

  it.each([
    ["that writes", openWriter],
    ["that reads", openReader],
  ])("%s is closed again where a setting fails", (_, connect) => {
    const { open, held } = watched((sql) => sql.includes("cell_size_check"));
    expect(() => connect(open, file)).toThrow(StoreFailure);
    expect(held).toStrictEqual([]);
  });

  it("that reads is opened to read, so that not even a setting can write", () => {
    const { open, held } = watched(() => false);
    const reader = openReader(open, file);
    expect(held).toStrictEqual([true]);
    reader.close();
    const writer = openWriter(open, file);
    expect(held).toStrictEqual([false]);
    writer.close();
    expect(held).toStrictEqual([]);
  });
});

describe("a path that cannot be looked at", () => {
  it.each([
    ["too long a name", "n".repeat(5_000)],
    ["a name with a NUL", "a\0b"],
  ])("such as %s is refused with the reason", (_, name) => {
    const place = sqlite(path(name));
    for (const mode of ["create", "write", "read"] as const)
      expect(refusal(place, mode)).toStrictEqual({
        _tag: "StoreUnusable",
        place: place.name,
        why: expect.stringMatching(/\w+ \w+/),
      });
  });
});
