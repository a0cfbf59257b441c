import { createRequire } from "node:module";

/** A binding of SQLite to JavaScript. Never use two on one file in one process: locks would be lost. */
export type SqliteDriver = "node:sqlite" | "@photostructure/sqlite" | "better-sqlite3";

/** What SQLite stores in a column. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/** The columns of a row, in the order in which the statement names them. */
export type Row = ReadonlyArray<SqlValue>;

/** A statement as the drivers prepare it. */
interface NativeStatement {
  run(...parameters: Row): unknown;
  get(...parameters: Row): unknown;
  all(...parameters: Row): unknown[];
  setReturnArrays?(arrays: boolean): void;
  raw?(arrays: boolean): unknown;
  readonly reader?: boolean;
}

/** A connection as the drivers open it. */
interface NativeConnection {
  exec(sql: string): unknown;
  prepare(sql: string): NativeStatement;
  close(): unknown;
}

type Constructor = new (file: string, options: object) => NativeConnection;

/** A prepared statement. */
export interface DriverStatement {
  readonly run: (...parameters: Row) => void;
  readonly get: (...parameters: Row) => Row | undefined;
  readonly all: (...parameters: Row) => ReadonlyArray<Row>;
}

/** An open connection; its failures are the driver's own. */
export interface DriverConnection {
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => DriverStatement;
  readonly close: () => void;
}

/** Opens connections to files. */
export type OpenConnection = (file: string, readOnly: boolean) => DriverConnection;

const require = createRequire(import.meta.url);

/**
 * Loads a driver: the built-in SQLite from Node 22.13, else the package with the same API.
 *
 * Opens a database in memory to see that it works: a binding that was built for another Node is found, but
 * does not load. Throws where there is none; the caller answers `DriverMissing`.
 */
export function loadDriver(wanted?: SqliteDriver): OpenConnection {
  const chosen = wanted ?? (builtin() === undefined ? "@photostructure/sqlite" : "node:sqlite");
  const better = chosen === "better-sqlite3";
  const open = better ? betterSqlite3() : constructorIn(chosen);
  new open(":memory:", {}).close();
  return (file, readOnly) => {
    const options = better ? { readonly: readOnly } : { readOnly, defensive: true };
    const connection = new open(file, options);
    return {
      exec: (sql) => void connection.exec(sql),
      prepare: (sql) => arrayStatement(connection.prepare(sql)),
      close: () => void connection.close(),
    };
  };
}

function builtin(): unknown {
  const name: string = "node:sqlite"; // typed as text: the types say that it is always there
  return process.getBuiltinModule?.(name);
}

function constructorIn(driver: Exclude<SqliteDriver, "better-sqlite3">): Constructor {
  const module: unknown = driver === "node:sqlite" ? builtin() : require(driver);
  const found: unknown = property(module, "DatabaseSync");
  if (!isConstructor(found)) throw new Error(`${driver} needs Node 22.13 or later`);
  return found;
}

// Version 13 is built for Node-API 10: on an older Node it does not throw, it ends the process.
function betterSqlite3(): Constructor {
  const version = String(property(require("better-sqlite3/package.json"), "version"));
  if (Number.parseInt(version, 10) >= 13 && Number(process.versions["napi"]) < 10)
    throw new Error(`better-sqlite3 ${version} would end this process: install better-sqlite3@12`);
  const found: unknown = require("better-sqlite3");
  if (!isConstructor(found)) throw new Error("better-sqlite3 is not what it was");
  return found;
}

function property(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;
}

function isConstructor(value: unknown): value is Constructor {
  return typeof value === "function";
}

// Arrays are read up to twice as fast as objects. Node 22.13 to 22.15 has only objects.
function arrayStatement(statement: NativeStatement): DriverStatement {
  if (statement.setReturnArrays !== undefined) statement.setReturnArrays(true);
  else if (statement.reader === true) statement.raw?.(true);
  return {
    run: (...parameters) => void statement.run(...parameters),
    get: (...parameters) => {
      const row = statement.get(...parameters);
      return row === undefined || row === null ? undefined : rowOf(row);
    },
    all: (...parameters) => statement.all(...parameters).map(rowOf),
  };
}

function rowOf(row: unknown): Row {
  if (Array.isArray(row)) return row;
  return typeof row === "object" && row !== null ? Object.values(row) : [];
}
