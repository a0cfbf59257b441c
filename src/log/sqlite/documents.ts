import type { Cursor, DocumentReading, DocumentWriting, StoredDocument } from "../documents.js";
import { StoreFailure } from "../store.js";
import type { Connection } from "./connection.js";
import type { Row } from "./driver.js";

const selectCursors = "SELECT build, projection, position, state FROM cursor ORDER BY build";
const selectDocument = "SELECT json FROM document WHERE build = ? AND kind = ? AND key = ?";
const selectKind = "SELECT kind, key, json FROM document WHERE build = ? AND kind = ?";
const selectBuild = "SELECT kind, key, json FROM document WHERE build = ?";
const putCursor = `INSERT INTO cursor(build, projection, position, state) VALUES(?, ?, ?, ?)
ON CONFLICT(build) DO UPDATE SET projection = excluded.projection, position = excluded.position, state = excluded.state`;
const putDocument = `INSERT INTO document(build, kind, key, json) VALUES(?, ?, ?, ?)
ON CONFLICT(build, kind, key) DO UPDATE SET json = excluded.json`;
const removeDocument = "DELETE FROM document WHERE build = ? AND kind = ? AND key = ?";

/** Reads the documents of followed projections through a connection. */
export function documentsIn(connection: Connection): DocumentReading {
  return {
    cursors: () => connection.all(selectCursors).map((row) => cursorOf(row, connection.place)),
    document: (build, kind, key) => {
      const row = connection.get(selectDocument, build, escaped(kind), escaped(key));
      return row === undefined ? undefined : String(row[0]);
    },
    documents: (build, kind) =>
      (kind === undefined
        ? connection.all(selectBuild, build)
        : connection.all(selectKind, build, escaped(kind))
      ).map(documentOf),
  };
}

/** Writes them, through a connection that has a transaction open. */
export function documentsInto(
  connection: Connection,
): Omit<DocumentWriting, keyof DocumentReading> {
  return {
    putCursor: ({ build, projection, position, state }) =>
      connection.run(putCursor, build, projection, position, state),
    putDocuments: (build, changes) => {
      for (const { kind, key, json } of changes) {
        const place = [build, escaped(kind), escaped(key)] as const;
        if (json === undefined) connection.run(removeDocument, ...place);
        else connection.run(putDocument, ...place, json);
      }
    },
    removeBuild: (build) => {
      connection.run("DELETE FROM document WHERE build = ?", build);
      connection.run("DELETE FROM cursor WHERE build = ?", build);
    },
  };
}

function documentOf([kind, key, json]: Row): StoredDocument {
  return { kind: unescaped(String(kind)), key: unescaped(String(key)), json: String(json) };
}

function cursorOf([build, projection, position, state]: Row, place: string): Cursor {
  if (
    typeof build !== "number" ||
    typeof projection !== "string" ||
    typeof position !== "number" ||
    typeof state !== "string"
  )
    throw new StoreFailure(place, `cursor ${String(build)} is not as the schema says`);
  return { build, projection, position, state };
}

// A key is any text of JavaScript: half a character pair or a NUL would not come back from SQLite.
function escaped(text: string): string {
  return /["\\\p{Cc}\p{Cs}]/u.test(text) ? JSON.stringify(text).slice(1, -1) : text;
}

function unescaped(text: string): string {
  return text.includes("\\") ? String(JSON.parse(`"${text}"`)) : text;
}
