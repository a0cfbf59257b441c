import { StoreFailure, type OpenStoreError } from "../store.js";
import type { Connection } from "./connection.js";
import { applicationId, schemaVersion } from "./schema.js";

/** Why a file is not a ledger of this version; undefined when it is. Reads the header and nothing else. */
export function strangerIn(connection: Connection): OpenStoreError | undefined {
  const { place } = connection;
  try {
    const [application] = connection.get("PRAGMA application_id") ?? [];
    const [version] = connection.get("PRAGMA user_version") ?? [];
    if (application !== applicationId)
      return { _tag: "NotALedger", place, why: "it is a database of something else" };
    if (version !== schemaVersion)
      return { _tag: "OtherVersion", place, found: Number(version), known: schemaVersion };
    return undefined;
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    // SQLite's only word for a file that is none of its own; all else may pass, such as a lock.
    return error.message.includes("not a database")
      ? { _tag: "NotALedger", place, why: error.message }
      : { _tag: "StoreUnusable", place, why: error.message };
  }
}
