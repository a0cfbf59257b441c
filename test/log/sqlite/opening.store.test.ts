import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { Connection } from "../../../src/log/sqlite/connection.js";
import { loadDriver } from "../../../src/log/sqlite/driver.js";
import { strangerIn } from "../../../src/log/sqlite/identity.js";
import { sqlite } from "../../../src/log/sqlite/sqlite.js";
import { entry } from "../../../src/testing/store/entry.js";
import { opened, refusal } from "../../../src/testing/store/opened.js";
import { scratch, withConnection } from "./scratch.js";

const path = scratch();

describe("a file that is no ledger of this version", () => {
  const neighbours = (file: string): ReadonlyArray<string> =>
    readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file)));

  const strangers: ReadonlyArray<readonly [string, (file: string) => void, object]> = [
    [
      "an empty file",
      (file) => writeFileSync(file, ""),
      { _tag: "NotALedger", why: "the file is empty" },
    ],
    [
      "a text",
      (file) => writeFileSync(file, "date,people\n".repeat(500)),
      { _tag: "NotALedger", why: "file is not a database" },
    ],
    [
      "a database of another program",
      (file) =>
        withConnection(file, (connection) =>
          connection.exec(
            "PRAGMA journal_mode = WAL; CREATE TABLE entry(position); PRAGMA user_version = 1",
          ),
        ),
      { _tag: "NotALedger", why: "it is a database of something else" },
    ],
    [
      "a ledger of a later version",
      (file) => {
        opened(sqlite(file), "create").close();
        withConnection(file, (connection) => connection.exec("PRAGMA user_version = 2"));
      },
      { _tag: "OtherVersion", found: 2, known: 1 },
    ],
  ];

  it.each(strangers)("such as %s is refused and not touched", (name, make, expected) => {
    const file = path(name);
    make(file);
    const before = readFileSync(file);
    for (const mode of ["write", "read"] as const)
      expect(refusal(sqlite(file), mode)).toStrictEqual({ ...expected, place: file });
    expect(refusal(sqlite(file), "create")).toStrictEqual({ _tag: "AlreadyExists", place: file });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(neighbours(file).filter((found) => found.endsWith("-journal"))).toStrictEqual([]);
  });

  it("such as a folder is refused", () => {
    const folder = path("folder");
    mkdirSync(folder);
    expect(refusal(sqlite(folder), "write")).toStrictEqual({
      _tag: "NotALedger",
      place: folder,
      why: "it is not a file",
    });
  });
});

describe("a file of which not even the header can be read", () => {
  const whyNot = (message: string): object | undefined => {
    const file = path("unread.ledger");
    const connection = new Connection(
      (name, readOnly) => ({
        ...loadDriver()(name, readOnly),
        prepare: () => {
          throw new Error(message);
        },
      }),
      file,
      false,
    );
    const found = strangerIn(connection);
    connection.close();
    return found;
  };

  it.each([
    ["NotALedger", "file is not a database"],
    ["StoreUnusable", "database is locked"],
  ])("is said to be %s where SQLite says: %s", (_tag, message) => {
    expect(whyNot(message)).toStrictEqual({ _tag, place: path("unread.ledger"), why: message });
  });
});

describe("a ledger's file", () => {
  it("is not made where it cannot be, and nothing is left behind", () => {
    const file = path("no-such-folder/a.ledger");
    expect(refusal(sqlite(file), "create")).toMatchObject({ _tag: "StoreUnusable", place: file });
    expect(existsSync(file)).toBe(false);
  });

  it("is a file whatever its name looks like", () => {
    const place = sqlite(path("file:?mode=memory"));
    opened(place, "create").close();
    expect(existsSync(path("file:?mode=memory"))).toBe(true);
    expect(sqlite(":memory:").name).toMatch(/[\\/]:memory:$/);
  });

  it("is not changed by one who reads it", () => {
    const file = path("read.ledger");
    const store = opened(sqlite(file), "create");
    store.write((transaction) => transaction.append([entry(0)]));
    store.close();
    const before = readFileSync(file);
    const reader = opened(sqlite(file), "read");
    expect([reader.size(), reader.damage()]).toStrictEqual([1, []]);
    reader.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("is whole in one file once it is closed", () => {
    const file = path("closed.ledger");
    opened(sqlite(file), "create").close();
    const store = opened(sqlite(file), "write");
    store.write((transaction) => transaction.append([entry(0)]));
    store.close();
    const copy = path("copied.ledger");
    copyFileSync(file, copy);
    const copied = opened(sqlite(copy), "read");
    expect([copied.size(), copied.damage()]).toStrictEqual([1, []]);
    copied.close();
  });
});
