import { StoreFailure } from "../store.js";
import { Connection } from "./connection.js";
import type { OpenConnection } from "./driver.js";
import { applicationId, schema, schemaVersion } from "./schema.js";

/**
 * Everything wrong with a ledger's file that SQLite can tell, in plain sentences.
 *
 * The schema is compared word for word with what this version writes: a guard that was dropped or edited
 * is damage. Whether the entries are what was recorded is for the Merkle tree to say: of random bit flips
 * SQLite's own check sees one in six at best (measured).
 */
export function damageOf(connection: Connection, open: OpenConnection): ReadonlyArray<string> {
  const checks = [
    () => headerDamage(connection),
    () => schemaDamage(connection, open),
    () =>
      connection
        .all("PRAGMA integrity_check")
        .map(([message]) => String(message))
        .filter((message) => message !== "ok")
        .map((message) => `SQLite finds: ${message}`),
    () =>
      connection
        .all("PRAGMA foreign_key_check")
        .map(([table]) => `a row of ${String(table)} refers to one that is not there`),
  ];
  return checks.flatMap((check) => {
    try {
      return check();
    } catch (error) {
      if (error instanceof StoreFailure) return [`SQLite cannot read the file: ${error.message}`];
      throw error;
    }
  });
}

function headerDamage(connection: Connection): ReadonlyArray<string> {
  const expected: ReadonlyArray<readonly [string, string | number]> = [
    ["application_id", applicationId],
    ["user_version", schemaVersion],
    ["encoding", "UTF-8"],
  ];
  return expected.flatMap(([name, value]) => {
    const [found] = connection.get(`PRAGMA ${name}`) ?? [];
    return found === value ? [] : [`${name} is ${String(found)}, not ${value}`];
  });
}

function schemaDamage(connection: Connection, open: OpenConnection): ReadonlyArray<string> {
  const model = new Connection(open, ":memory:", false);
  try {
    model.exec(schema);
    const [expected, found] = [objectsOf(model), objectsOf(connection)];
    const changed = [...expected].flatMap(([name, text]) => {
      const other = found.get(name);
      if (other === undefined) return [`the ${name} is missing`];
      return other === text ? [] : [`the ${name} is not as this version writes it`];
    });
    const foreign = [...found.keys()].filter((name) => !expected.has(name));
    return [...changed, ...foreign.map((name) => `the ${name} is no part of a ledger`)];
  } finally {
    model.close();
  }
}

function objectsOf(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection.all("SELECT type, name, tbl_name, sql FROM sqlite_schema");
  return new Map(
    rows.map(([type, name, table, sql]) => [
      `${String(type)} ${String(name)}`,
      JSON.stringify([String(table), String(sql)]),
    ]),
  );
}
