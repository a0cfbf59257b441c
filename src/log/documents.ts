/** How far a followed projection has read: it stands with the set of documents that it made. */
export interface Cursor {
  /** The number of its set of documents. A rebuild makes a set of its own beside the one that answers. */
  readonly build: number;
  /** The projection, as `name@version`. */
  readonly projection: string;
  /** The last position seen, -1 before the first: reading goes on after it. */
  readonly position: number;
  /** What else the follower must know to go on, as JSON text. */
  readonly state: string;
}

/** One document of a set. */
export interface StoredDocument {
  /** Its kind, such as `channels`. */
  readonly kind: string;
  /** Its key, which may be every text. */
  readonly key: string;
  /** The document as JSON text. */
  readonly json: string;
}

/** What is to become of one document. */
export interface DocumentChange {
  readonly kind: string;
  readonly key: string;
  /** The document as JSON text; undefined where it is to be removed. */
  readonly json: string | undefined;
}

/** What can be read of the documents of followed projections. */
export interface DocumentReading {
  /** Every cursor, the oldest set of documents first. */
  readonly cursors: () => ReadonlyArray<Cursor>;
  /** One document, as the JSON text that was written. */
  readonly document: (build: number, kind: string, key: string) => string | undefined;
  /** The documents of a set, of one kind or of all, in no order. */
  readonly documents: (build: number, kind?: string) => ReadonlyArray<StoredDocument>;
}

/** The documents of followed projections within one transaction. The log can rebuild all of them. */
export interface DocumentWriting extends DocumentReading {
  /** Writes the cursor of a set. */
  readonly putCursor: (cursor: Cursor) => void;
  /** Writes and removes documents of a set. */
  readonly putDocuments: (build: number, changes: Iterable<DocumentChange>) => void;
  /** Removes a set: its documents and its cursor. */
  readonly removeBuild: (build: number) => void;
}
