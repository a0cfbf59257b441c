import type { Either } from "fp-ts/lib/Either.js";
import type { DocumentReading, DocumentWriting } from "../log/documents.js";
import type { StoreReading } from "../log/store.js";
import type { ReadError } from "./errors.js";

export type {
  Cursor,
  DocumentChange,
  DocumentReading,
  DocumentWriting,
  StoredDocument,
} from "../log/documents.js";

/** What a follower reads of a store beside the events themselves. */
export type FollowReading = DocumentReading & Pick<StoreReading, "size">;

/** Which corrections to look for, and of which events. */
export interface CorrectionsSought {
  /** Corrections at this position or later. */
  readonly since: number;
  /** Corrections before this position. */
  readonly before: number;
  /** Of events at this position or earlier. */
  readonly through: number;
  /** Of events of these types. */
  readonly types: ReadonlyArray<string>;
}

/** Where followed projections keep their documents and cursors: beside the log, never in it. */
export interface FollowStore {
  /** The file, or what else to call the place in a message. */
  readonly place: string;
  /** Reads documents and cursors as of one moment. */
  readonly look: <A>(read: (reading: FollowReading) => A) => Either<ReadError, A>;
  /** Changes documents and cursors, all in one transaction. */
  readonly save: <A>(change: (documents: DocumentWriting) => A) => Either<ReadError, A>;
  /** Whether a correction changes one of the events that are asked about. */
  readonly corrects: (sought: CorrectionsSought) => Either<ReadError, boolean>;
  /** Calls after each commit of this process, and when the ledger closes. Answers how to end that. */
  readonly onCommit: (listener: () => void) => () => void;
}
