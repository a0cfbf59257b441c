import { statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { left, right, tryCatch, type Either, isLeft } from "fp-ts/lib/Either.js";
import {
  StoreFailure,
  type LocalStore,
  type OpenStoreError,
  type StoreOptions,
  type StorePlace,
} from "../store.js";
import { createFile } from "./create.js";
import { loadDriver, type OpenConnection, type SqliteDriver } from "./driver.js";
import { strangerIn } from "./identity.js";
import { openReader, openWriter, sqliteStore } from "./sqlite-store.js";

/** How a ledger's file is opened. */
export interface SqliteOptions {
  /** The binding of SQLite; when left out, the one in Node, or `@photostructure/sqlite` on Node 20. */
  readonly driver?: SqliteDriver;
}

/**
 * Keeps a log in a file of SQLite.
 *
 * A commit is on the disk when it returns. Several processes of one machine may open the file; never put it
 * on a network drive, and never read or copy it with other tools while it is open: on POSIX, closing any
 * descriptor of it drops SQLite's locks.
 *
 * Errors: `AlreadyExists`, `NoLedger`, `NotALedger` (the file is not touched), `OtherVersion`,
 * `DriverMissing`, `StoreUnusable`.
 */
export function sqlite(path: string, options: SqliteOptions = {}): StorePlace {
  // Absolute, so that SQLite takes it neither for a URI nor for a database in memory.
  const file = resolve(path);
  return {
    name: file,
    open: ({ mode }) => {
      const looked = tryCatch(() => missingFile(file, mode), whyOf);
      if (isLeft(looked)) return left({ _tag: "StoreUnusable", place: file, why: looked.left });
      if (looked.right !== undefined) return left(looked.right);
      const driver = tryCatch(() => loadDriver(options.driver), String);
      if (isLeft(driver))
        return left({ _tag: "DriverMissing", place: file, why: hint(driver.left) });
      try {
        return openFile(driver.right, file, mode);
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error;
        return left({ _tag: "StoreUnusable", place: file, why: error.message });
      }
    },
  };
}

/** What the system says of a path that cannot be looked at, such as one in a folder that is closed to us. */
function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What lies at a path; nothing can lie below a file, which versions of Node say in different ways. */
function entryAt(place: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

function missingFile(place: string, mode: StoreOptions["mode"]): OpenStoreError | undefined {
  const found = entryAt(place);
  if (mode === "create") return found && { _tag: "AlreadyExists", place };
  if (found === undefined) return { _tag: "NoLedger", place };
  if (!found.isFile()) return { _tag: "NotALedger", place, why: "it is not a file" };
  return found.size === 0 ? { _tag: "NotALedger", place, why: "the file is empty" } : undefined;
}

function openFile(
  open: OpenConnection,
  file: string,
  mode: StoreOptions["mode"],
): Either<OpenStoreError, LocalStore> {
  if (mode === "create" && !createFile(open, file))
    return left({ _tag: "AlreadyExists", place: file });
  const reader = openReader(open, file);
  const stranger = strangerIn(reader);
  if (stranger === undefined && mode === "read") return right(sqliteStore(open, reader));
  // Closed while the writer sets the journal mode, which needs the file to itself where it changes.
  reader.close();
  if (stranger !== undefined) return left(stranger);
  const writer = openWriter(open, file);
  return right(sqliteStore(open, openReader(open, file), writer));
}

function hint(why: string): string {
  return `${why.split("\n")[0] ?? why}. Use Node 22.13 or later, or install @photostructure/sqlite`;
}
