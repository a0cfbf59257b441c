import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { Connection } from "../../../src/log/sqlite/connection.js";
import { loadDriver } from "../../../src/log/sqlite/driver.js";

/** Answers paths in a folder of this test file, which is removed at its end. */
export function scratch(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "sqlite-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return (name) => join(folder, name);
}

/** Does something to a file through a connection of its own, as another program could. */
export function withConnection<Answer>(
  file: string,
  act: (connection: Connection) => Answer,
): Answer {
  const connection = new Connection(loadDriver(), file, false);
  try {
    return act(connection);
  } finally {
    connection.close();
  }
}
