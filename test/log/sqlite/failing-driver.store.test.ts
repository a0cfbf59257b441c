import { describe, expect, it } from "vitest";
import {
  loadDriver,
  type DriverConnection,
  type OpenConnection,
} from "../../../src/log/sqlite/driver.js";
import { openReader, openWriter, sqliteStore } from "../../../src/log/sqlite/sqlite-store.js";
import { sqlite } from "../../../src/log/sqlite/sqlite.js";
import { StoreFailure, type LocalStore, type StoreWriting } from "../../../src/log/store.js";
import { entry, node } from "../../../src/testing/store/entry.js";
import { opened } from "../../../src/testing/store/opened.js";
import { scratch } from "./scratch.js";

const path = scratch();
let files = 0;

/** A store whose writer asks, before each statement, whether that one is to fail. */
function storeFailing(fails: (sql: string, connection: DriverConnection) => boolean): LocalStore {
  files += 1;
  const file = path(`${files}.ledger`);
  opened(sqlite(file), "create").close();
  const real = loadDriver();
  const failing: OpenConnection = (name, readOnly) => {
    const connection = real(name, readOnly);
    const check = (sql: string): void => {
      if (fails(sql, connection)) throw new Error("disk I/O error");
    };
    return {
      ...connection,
      exec: (sql) => {
        check(sql);
        connection.exec(sql);
      },
      prepare: (sql) => {
        const statement = connection.prepare(sql);
        return {
          ...statement,
          run: (...parameters) => {
            check(sql);
            statement.run(...parameters);
          },
        };
      },
    };
  };
  return sqliteStore(failing, openReader(real, file), openWriter(failing, file));
}

function commit(transaction: StoreWriting): string {
  transaction.append([entry(0), entry(1)]);
  transaction.addNodes([node(1, 0)]);
  transaction.putState("matter:one", "open");
  return "done";
}

const content = (store: LocalStore): ReadonlyArray<unknown> => [
  store.size(),
  store.node(1, 0) !== undefined,
  store.state("matter:one"),
];

describe("a commit of which one statement fails", () => {
  it("leaves nothing behind, whichever it is, and can be made again", () => {
    const failed: string[] = [];
    for (let nth = 1; nth < 20; nth += 1) {
      let left = 0; // how many statements until one fails; none does before it is set
      const store = storeFailing((sql) => {
        left -= 1;
        if (left === 0) failed.push(sql.split(/[ (]/).slice(0, 3).join(" "));
        return left === 0;
      });
      left = nth;
      let answer: unknown;
      try {
        answer = store.write(commit);
      } catch (error) {
        expect(error).toBeInstanceOf(StoreFailure);
        expect(content(store)).toStrictEqual([0, false, undefined]);
        expect(store.write(commit)).toBe("done");
      }
      expect(content(store)).toStrictEqual([2, true, "open"]);
      left = 0;
      store.close();
      if (answer === "done") break;
    }
    expect(failed).toStrictEqual([
      "BEGIN IMMEDIATE",
      "INSERT INTO entry",
      "INSERT INTO entry",
      "INSERT INTO node",
      "INSERT INTO entity_state",
      "COMMIT",
    ]);
  });

  it("is given up with its connection where SQLite has rolled it back by itself", () => {
    const opened: string[] = [];
    const store = storeFailing((sql, connection) => {
      opened.push(sql);
      if (!sql.includes("entity_state") || opened.includes("ROLLBACK")) return false;
      connection.exec("ROLLBACK");
      return true;
    });
    opened.length = 0;
    expect(() => store.write(commit)).toThrow(StoreFailure);
    expect(content(store)).toStrictEqual([0, false, undefined]);
    expect(opened).not.toContain("PRAGMA synchronous = FULL");
    expect(store.write(commit)).toBe("done");
    expect(opened).toContain("PRAGMA synchronous = FULL");
    store.close();
  });

  it("can be made once the file can be opened again, and not before", () => {
    let broken = false;
    const store = storeFailing(() => broken);
    broken = true;
    expect(() => store.write(commit)).toThrow(StoreFailure);
    expect(() => store.write(commit)).toThrow(StoreFailure);
    broken = false;
    expect(store.write(commit)).toBe("done");
    store.close();
  });
});
