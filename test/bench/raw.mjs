// SQLite through the same driver, with the same durability and the same hash, and nothing else.
import { hash } from "node:crypto";
import { createRequire } from "node:module";

const { DatabaseSync } =
  process.getBuiltinModule("node:sqlite") ??
  createRequire(import.meta.url)("@photostructure/sqlite");

export class RawTable {
  #database;
  #insert;
  #position = 0;

  constructor(path, indexes = []) {
    this.#database = new DatabaseSync(path);
    this.#database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    this.#database.exec(
      "CREATE TABLE entry(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entity TEXT, type TEXT, bytes BLOB NOT NULL, leaf TEXT NOT NULL) STRICT",
    );
    for (const index of indexes)
      this.#database.exec(`CREATE INDEX entry_${index} ON entry(${index})`);
    this.#insert = this.#database.prepare("INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?)");
  }

  /** Writes events in one transaction. */
  write(events) {
    this.#database.exec("BEGIN IMMEDIATE");
    for (const event of events) {
      const bytes = Buffer.from(JSON.stringify(event));
      const { id, entity, type } = event;
      this.#insert.run(this.#position, id, entity, type, bytes, hash("sha256", bytes, "hex"));
      this.#position += 1;
    }
    this.#database.exec("COMMIT");
  }

  close() {
    this.#database.close();
  }
}

/** Every entry's bytes of a ledger's file, in pages. */
export function* bytesOf(path) {
  const database = new DatabaseSync(path);
  const page = database.prepare(
    "SELECT position, bytes FROM entry WHERE position >= ? ORDER BY position LIMIT 1000",
  );
  for (let from = 0; ;) {
    const rows = page.all(from);
    if (rows.length === 0) break;
    yield rows;
    from = rows.at(-1).position + 1;
  }
  database.close();
}
