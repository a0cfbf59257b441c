/** Says in the file's header that it is an engagement ledger: `ENLG` in ASCII. */
export const applicationId = 0x454e4c47;

/** The version of the schema below; a change of its text is a new version. */
export const schemaVersion = 1;

/**
 * The tables, indexes and guards of a ledger.
 *
 * The guard on insertion is the important one: without it `INSERT OR REPLACE` overwrites an entry and
 * fires no trigger on deletion (measured). Triggers can be dropped: they are a guard-rail, the Merkle tree
 * is the proof, and `damage` compares this text. There is no index on `recorded_at`: it never decreases
 * with position, so the size at an instant is a binary search over positions.
 */
export const schema = `
CREATE TABLE entry(
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE, -- serves: the entry of an event's id, and whether an id is new
  entity TEXT NOT NULL,
  type TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  commit_size INTEGER NOT NULL CHECK(commit_size > position),
  leaf BLOB NOT NULL CHECK(length(leaf) = 32),
  bytes BLOB NOT NULL CHECK(length(bytes) BETWEEN 1 AND 16384)
) STRICT;
-- Every index of a table ends in its rowid, which is the position: these are in position order.
CREATE INDEX entry_entity ON entry(entity); -- serves: the history of one entity, from a position
CREATE INDEX entry_type ON entry(type); -- serves: the entries of some types, from a position
CREATE TABLE node(
  level INTEGER NOT NULL CHECK(level > 0),
  n INTEGER NOT NULL CHECK(n >= 0),
  hash BLOB NOT NULL CHECK(length(hash) = 32),
  PRIMARY KEY(level, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE entity_state( -- a cache that the log can rebuild, so it has no guards
  entity TEXT PRIMARY KEY,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE cursor( -- with its documents, which the log can rebuild as well
  build INTEGER PRIMARY KEY,
  projection TEXT NOT NULL,
  position INTEGER NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE TABLE document(
  build INTEGER NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY(build, kind, key)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER entry_insert BEFORE INSERT ON entry
WHEN NEW.position IS NOT (SELECT coalesce(max(position) + 1, 0) FROM entry)
  OR EXISTS(SELECT 1 FROM entry WHERE id = NEW.id)
  OR NEW.recorded_at < (SELECT recorded_at FROM entry WHERE position = NEW.position - 1)
BEGIN SELECT RAISE(ABORT, 'ledger: the position must be the next, the id new, and recorded_at not before the last'); END;
CREATE TRIGGER entry_update BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'ledger: entries are never changed'); END;
CREATE TRIGGER entry_delete BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'ledger: entries are never removed'); END;
CREATE TRIGGER node_insert BEFORE INSERT ON node
WHEN EXISTS(SELECT 1 FROM node WHERE level = NEW.level AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'ledger: a node is written once'); END;
CREATE TRIGGER node_update BEFORE UPDATE ON node
BEGIN SELECT RAISE(ABORT, 'ledger: nodes are never changed'); END;
CREATE TRIGGER node_delete BEFORE DELETE ON node
BEGIN SELECT RAISE(ABORT, 'ledger: nodes are never removed'); END;
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
`;
