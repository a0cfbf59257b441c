import type { StoreReading, StoreWriting } from "./store.js";

/** Something done around each act of a store, such as a check that it is still open. */
export type Around = <Answer>(act: () => Answer) => Answer;

/** A reading whose every act has something done around it. */
export function readingWithin(around: Around, reading: StoreReading): StoreReading {
  return {
    size: () => around(() => reading.size()),
    read: (selection) => around(() => reading.read(selection)),
    types: () => around(() => reading.types()),
    byId: (id) => around(() => reading.byId(id)),
    sizeAt: (recordedAt) => around(() => reading.sizeAt(recordedAt)),
    node: (level, index) => around(() => reading.node(level, index)),
    state: (entity) => around(() => reading.state(entity)),
    mentioning: (text) => around(() => reading.mentioning(text)),
    cursors: () => around(() => reading.cursors()),
    document: (build, kind, key) => around(() => reading.document(build, kind, key)),
    documents: (build, kind) => around(() => reading.documents(build, kind)),
  };
}

/** A writing whose every act has something done around it. */
export function writingWithin(around: Around, writing: StoreWriting): StoreWriting {
  return {
    ...readingWithin(around, writing),
    append: (entries) => around(() => writing.append(entries)),
    addNodes: (nodes) => around(() => writing.addNodes(nodes)),
    putState: (entity, state) => around(() => writing.putState(entity, state)),
    putCursor: (cursor) => around(() => writing.putCursor(cursor)),
    putDocuments: (build, changes) => around(() => writing.putDocuments(build, changes)),
    removeBuild: (build) => around(() => writing.removeBuild(build)),
  };
}
