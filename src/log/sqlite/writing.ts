import type { StoreWriting } from "../store.js";
import type { Connection } from "./connection.js";
import { documentsInto } from "./documents.js";
import { readingOf } from "./reading.js";

const insertEntry = `INSERT INTO entry(position, id, entity, type, recorded_at, commit_size, leaf, bytes)
VALUES(?, ?, ?, ?, ?, ?, ?, ?)`;
const insertNode = "INSERT INTO node(level, n, hash) VALUES(?, ?, ?)";
const putState = `INSERT INTO entity_state(entity, state) VALUES(?, ?)
ON CONFLICT(entity) DO UPDATE SET state = excluded.state`;

/** Writes a ledger through a connection that has a transaction open. */
export function writingOf(connection: Connection): StoreWriting {
  return {
    ...readingOf(connection),
    append: (entries) => {
      for (const entry of entries)
        connection.run(
          insertEntry,
          entry.position,
          entry.id,
          entry.entity,
          entry.type,
          entry.recordedAt,
          entry.commitSize,
          entry.leaf,
          entry.bytes,
        );
    },
    addNodes: (nodes) => {
      for (const { level, index, hash } of nodes) connection.run(insertNode, level, index, hash);
    },
    putState: (entity, state) => connection.run(putState, entity, state),
    ...documentsInto(connection),
  };
}
