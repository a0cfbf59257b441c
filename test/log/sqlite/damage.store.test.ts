import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sqlite } from "../../../src/log/sqlite/sqlite.js";
import { entry, idOf } from "../../../src/testing/store/entry.js";
import { opened } from "../../../src/testing/store/opened.js";
import { scratch, withConnection } from "./scratch.js";

const path = scratch();
let files = 0;

function damageAfter(harm: (file: string) => void): ReadonlyArray<string> {
  files += 1;
  const file = path(`${files}.ledger`);
  const store = opened(sqlite(file), "create");
  const entries = Array.from({ length: 50 }, (_, position) =>
    entry(position, { bytes: new Uint8Array(700).fill(position + 1) }),
  );
  store.write((transaction) => transaction.append(entries));
  store.close();
  harm(file);
  const harmed = opened(sqlite(file), "read");
  const damage = harmed.damage();
  harmed.close();
  return damage;
}

const bySql = (sql: string) => (): ReadonlyArray<string> =>
  damageAfter((file) => withConnection(file, (connection) => connection.exec(sql)));

describe("the damage of a store", () => {
  const harms: ReadonlyArray<
    readonly [string, () => ReadonlyArray<string>, ReadonlyArray<string>]
  > = [
    ["nothing done", () => damageAfter(() => undefined), []],
    [
      "a guard dropped",
      bySql("DROP TRIGGER entry_update"),
      ["the trigger entry_update is missing"],
    ],
    [
      "a guard made toothless",
      bySql(
        "DROP TRIGGER entry_delete; CREATE TRIGGER entry_delete BEFORE DELETE ON entry BEGIN SELECT 1; END",
      ),
      ["the trigger entry_delete is not as this version writes it"],
    ],
    [
      "a guard moved to another table",
      bySql(
        "DROP TRIGGER node_delete; CREATE TRIGGER node_delete BEFORE DELETE ON entity_state BEGIN SELECT RAISE(ABORT, 'ledger: nodes are never removed'); END",
      ),
      ["the trigger node_delete is not as this version writes it"],
    ],
    ["an index dropped", bySql("DROP INDEX entry_type"), ["the index entry_type is missing"]],
    ["a table added", bySql("CREATE TABLE more(x)"), ["the table more is no part of a ledger"]],
    [
      "a view added",
      bySql("CREATE VIEW more AS SELECT 1"),
      ["the view more is no part of a ledger"],
    ],
  ];

  it.each(harms)("with %s is named", (_, harm, expected) => {
    expect(harm()).toStrictEqual(expected);
  });

  it("with an index that does not say what its table says is told in SQLite's words", () => {
    const damage = damageAfter((file) => {
      const bytes = readFileSync(file);
      const id = idOf(7);
      let at = bytes.indexOf(id);
      while (bytes.toString("latin1", at + id.length, at + id.length + 6) === "matter")
        at = bytes.indexOf(id, at + 1); // in the table the entity follows the id
      bytes.write("z", at + id.length - 1);
      writeFileSync(file, bytes);
    });
    expect(damage).toContain("SQLite finds: row 8 missing from index sqlite_autoindex_entry_1");
    expect(damage.filter((why) => !why.startsWith("SQLite finds: "))).toStrictEqual([]);
  });

  it("with overwritten pages is told, not thrown", () => {
    const damage = damageAfter((file) => {
      const { size } = statSync(file);
      const descriptor = openSync(file, "r+");
      writeSync(descriptor, new Uint8Array(4_096).fill(0xa5), 0, 4_096, size - 8_192);
      closeSync(descriptor);
    });
    expect(damage.length).toBeGreaterThan(0);
    expect(damage[0]).toMatch(/^SQLite (finds|cannot read)/);
  });

  it.each(["application_id", "user_version"])(
    "with another %s in the header since it was opened is named",
    (name) => {
      files += 1;
      const file = path(`${files}.ledger`);
      const store = opened(sqlite(file), "create");
      const [right] = withConnection(file, (connection) => connection.get(`PRAGMA ${name}`)) ?? [];
      withConnection(file, (connection) => connection.exec(`PRAGMA ${name} = 99`));
      expect(store.damage()).toStrictEqual([`${name} is 99, not ${String(right)}`]);
      store.close();
    },
  );
});
