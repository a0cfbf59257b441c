import { rmSync, statSync } from "node:fs";
import { Connection } from "./connection.js";
import type { OpenConnection } from "./driver.js";
import { schema } from "./schema.js";

/**
 * Makes the file of a new ledger, schema and all, in one transaction.
 *
 * Answers false where another process has made it in the meantime. Throws `StoreFailure`, and leaves no
 * file behind.
 */
export function createFile(open: OpenConnection, file: string): boolean {
  let connection: Connection | undefined;
  try {
    connection = new Connection(open, file, false);
    connection.exec("PRAGMA busy_timeout = 5000");
    connection.exec("BEGIN IMMEDIATE");
    const [objects] = connection.get("SELECT count(*) FROM sqlite_schema") ?? [];
    if (objects !== 0) {
      connection.exec("ROLLBACK");
      return false;
    }
    connection.exec(schema);
    connection.exec("COMMIT");
    return true;
  } finally {
    connection?.close();
    // Only `stat`: to open the file here would drop the locks of every connection of this process.
    if (statSync(file, { throwIfNoEntry: false })?.size === 0) rmSync(file);
  }
}
