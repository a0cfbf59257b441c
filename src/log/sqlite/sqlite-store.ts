import { readingWithin, type Around } from "../guard.js";
import { StoreFailure, type LocalStore } from "../store.js";
import { runWithin } from "../transaction.js";
import { Connection } from "./connection.js";
import { damageOf } from "./damage.js";
import type { OpenConnection } from "./driver.js";
import { readingOf } from "./reading.js";
import { applySettings, readerSettings, sqliteVersion, writerSettings } from "./settings.js";
import { writingOf } from "./writing.js";

/** Opens the connection that writes, set up so that what was committed stays. Throws `StoreFailure`. */
export function openWriter(open: OpenConnection, file: string): Connection {
  const writer = new Connection(open, file, false);
  try {
    applySettings(writer, writerSettings(sqliteVersion(writer)));
    return writer;
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** Opens a connection that cannot write. Throws `StoreFailure`. */
export function openReader(open: OpenConnection, file: string): Connection {
  const reader = new Connection(open, file, true);
  try {
    applySettings(reader, readerSettings);
    return reader;
  } catch (error) {
    reader.close();
    throw error;
  }
}

/** A store on a file that was found to be a ledger; without a writer it can only be read. */
export function sqliteStore(
  open: OpenConnection,
  reader: Connection,
  firstWriter?: Connection,
): LocalStore {
  const place = reader.place;
  const writable = firstWriter !== undefined;
  let writer = firstWriter;
  let isOpen = true;
  let writing = false;

  const whileOpen: Around = (act) => {
    if (!isOpen) throw new StoreFailure(place, "the store is closed");
    return act();
  };

  const rollBack = (connection: Connection): boolean => quietly(() => connection.exec("ROLLBACK"));

  // After a failure that leaves the outcome unknown: what the connection holds cannot be trusted.
  const discardWriter = (connection: Connection): void => {
    writer = undefined;
    // First, because @photostructure/sqlite keeps a closed connection, and its lock, while a prepared
    // statement has not been collected as garbage.
    rollBack(connection);
    quietly(() => connection.close());
  };

  const reading = readingWithin(whileOpen, readingOf(reader));

  return {
    ...reading,
    write: (work) =>
      whileOpen(() => {
        if (!writable) throw new StoreFailure(place, "the store was opened to read");
        if (writing) throw new StoreFailure(place, "a transaction is running already");
        writer ??= openWriter(open, place);
        const connection = writer;
        connection.exec("BEGIN IMMEDIATE");
        writing = true;
        try {
          const answer = attempt(
            () => runWithin(place, writingOf(connection), work),
            // SQLite may have rolled back by itself, as it does when the disk is full; then this fails.
            () => rollBack(connection) || discardWriter(connection),
          );
          attempt(
            () => connection.exec("COMMIT"),
            () => discardWriter(connection),
          );
          return answer;
        } finally {
          writing = false;
        }
      }),
    readAtOnce: (look) => whileOpen(() => atOnce(reader, () => look(reading))),
    damage: () => whileOpen(() => damageOf(reader, open)),
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      reader.close();
      if (writer !== undefined) closeWriter(writer);
    },
  };
}

// A savepoint, since it may be opened within another.
function atOnce<Answer>(reader: Connection, look: () => Answer): Answer {
  reader.exec("SAVEPOINT look");
  try {
    return look();
  } finally {
    reader.exec("RELEASE look");
  }
}

// SQLite folds the -wal file into the ledger's when its last connection closes, but a driver may not close
// it at once (see above); and who copies the file of a closed ledger must get all of it.
function closeWriter(writer: Connection): void {
  quietly(() => writer.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)"));
  writer.close();
}

function attempt<Answer>(act: () => Answer, onFailure: () => unknown): Answer {
  try {
    return act();
  } catch (error) {
    onFailure();
    throw error;
  }
}

function quietly(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
