import { sizeAt } from "../size-at.js";
import { StoreFailure, type Selection, type StoredEntry, type StoreReading } from "../store.js";
import type { Connection } from "./connection.js";
import { documentsIn } from "./documents.js";
import type { Row, SqlValue } from "./driver.js";

const columns = "position, id, entity, type, recorded_at, commit_size, bytes, leaf";
// Steps from one type to the next along the index: `DISTINCT` would read an index row for every entry.
const distinctTypes = `
  WITH RECURSIVE found(type) AS (
    SELECT min(type) FROM entry
    UNION ALL SELECT (SELECT min(type) FROM entry WHERE type > found.type) FROM found WHERE type IS NOT NULL
  ) SELECT type FROM found WHERE type IS NOT NULL`;
const span = "position >= ? AND position < ?";

/** Reads a ledger through a connection. */
export function readingOf(connection: Connection): StoreReading {
  const entries = (sql: string, ...parameters: Row): ReadonlyArray<StoredEntry> =>
    connection.all(sql, ...parameters).map((row) => entryOf(row, connection.place));

  const size = (): number =>
    Number(connection.get("SELECT coalesce(max(position) + 1, 0) FROM entry")?.[0] ?? 0);

  return {
    size,
    read: (selection) => {
      const query = queryOf(selection);
      return query === undefined ? [] : entries(query.sql, ...query.parameters);
    },
    types: () => connection.all(distinctTypes).map((row) => String(row[0])),
    byId: (id) => entries(`SELECT ${columns} FROM entry WHERE id = ?`, id)[0],
    sizeAt: (instant) =>
      sizeAt(instant, size(), (position) =>
        String(connection.get("SELECT recorded_at FROM entry WHERE position = ?", position)?.[0]),
      ),
    node: (level, index) => {
      const row =
        level === 0
          ? connection.get("SELECT leaf FROM entry WHERE position = ?", index)
          : connection.get("SELECT hash FROM node WHERE level = ? AND n = ?", level, index);
      return bytesIn(row?.[0]);
    },
    state: (entity) => {
      const row = connection.get("SELECT state FROM entity_state WHERE entity = ?", entity);
      return row === undefined ? undefined : String(row[0]);
    },
    mentioning: (text) =>
      entries(
        `SELECT ${columns} FROM entry WHERE instr(bytes, CAST(? AS BLOB)) > 0 ORDER BY position`,
        text,
      ),
    ...documentsIn(connection),
  };
}

interface Query {
  readonly sql: string;
  readonly parameters: Row;
}

function queryOf({ from, before, limit, types, entity }: Selection): Query | undefined {
  const within: Row = [from, Math.min(before, Number.MAX_SAFE_INTEGER)];
  // SQLite prepares a statement again for every LIMIT that is bound, 5 µs (measured): none where none is needed.
  const cut = limit < before - from;
  const most: Row = cut ? [Math.min(limit, Number.MAX_SAFE_INTEGER)] : [];
  const wanted = types === undefined ? undefined : [...new Set(types)];
  if (wanted?.length === 0) return undefined;
  const select = `SELECT ${columns} FROM entry WHERE`;
  const end = cut ? "ORDER BY position LIMIT ?" : "ORDER BY position";
  if (entity !== undefined) {
    // The plus keeps SQLite from the index on type: one entity has few entries, a type may have a million.
    const among = wanted === undefined ? "" : `AND +type IN (${wanted.map(() => "?").join(", ")})`;
    return {
      sql: `${select} entity = ? AND ${span} ${among} ${end}`,
      parameters: [entity, ...within, ...(wanted ?? []), ...most],
    };
  }
  if (wanted === undefined)
    return { sql: `${select} ${span} ${end}`, parameters: [...within, ...most] };
  // One look-up a type, merged in order: `type IN` would sort all that is left of the log for every page.
  return {
    sql: `${wanted.map(() => `${select} type = ? AND ${span}`).join(" UNION ALL ")} ${end}`,
    parameters: [...wanted.flatMap((type) => [type, ...within]), ...most],
  };
}

function entryOf(row: Row, place: string): StoredEntry {
  const [position, id, entity, type, recordedAt, commitSize] = row;
  const [bytes, leaf] = [bytesIn(row[6]), bytesIn(row[7])];
  if (
    typeof position !== "number" ||
    typeof id !== "string" ||
    typeof entity !== "string" ||
    typeof type !== "string" ||
    typeof recordedAt !== "string" ||
    typeof commitSize !== "number" ||
    bytes === undefined ||
    leaf === undefined
  )
    throw new StoreFailure(place, `entry ${String(position)} is not as the schema says`);
  return { position, id, type, entity, recordedAt, commitSize, bytes, leaf };
}

// better-sqlite3 answers a Buffer, a subclass.
function bytesIn(value: SqlValue | undefined): Uint8Array | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  return value.constructor === Uint8Array ? value : new Uint8Array(value);
}
