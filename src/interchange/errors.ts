import type { Problem } from "../events/definition.js";
import type { ReadError, RecordError } from "../ledger/errors.js";
import type { Refusal } from "./plan/refusal.js";
import type { RowCounts } from "./report.js";

/** Why a text is not a mapping. */
export type MappingError = {
  readonly _tag: "NotAMapping";
  /** Everything that is wrong, with its place in the mapping. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Why a table could not be read. */
export type TableError =
  | { readonly _tag: "FileNotReadable"; readonly file: string; readonly why: string }
  /** Compressed data that is cut off or damaged. */
  | { readonly _tag: "DamagedFile"; readonly file: string; readonly why: string }
  /** Compressed data that grows beyond a limit, in bytes. */
  | { readonly _tag: "ExpandsTooFar"; readonly file: string; readonly limit: number }
  | { readonly _tag: "NotInEncoding"; readonly file: string; readonly encoding: string }
  /** `row` is the last one read, from 1 under the header; 0 for the header itself. */
  | {
      readonly _tag: "NotATable";
      readonly file: string;
      readonly row: number;
      readonly why: string;
    }
  /** Columns that are neither mapped, ignored nor personal. */
  | {
      readonly _tag: "ColumnsUnaccounted";
      readonly file: string;
      readonly columns: ReadonlyArray<string>;
    }
  /** Columns that the mapping reads and the file has not. */
  | {
      readonly _tag: "ColumnsMissing";
      readonly file: string;
      readonly columns: ReadonlyArray<string>;
    }
  /** Not the table of the preset; `fits` names the presets whose columns it has. */
  | {
      readonly _tag: "WrongTable";
      readonly file: string;
      readonly preset: string;
      readonly missing: ReadonlyArray<string>;
      readonly unexpected: ReadonlyArray<string>;
      readonly fits: ReadonlyArray<string>;
    }
  /** Areas that were asked for, and that no row is about. */
  | {
      readonly _tag: "AreasNotInFile";
      readonly file: string;
      readonly areas: ReadonlyArray<string>;
    };

/** Why an import did not complete. What was recorded before stands; running it again goes on from there. */
export type ImportError =
  | (TableError & { readonly rows: RowCounts })
  /** An event of `once` that cannot be made or recorded. */
  | {
      readonly _tag: "OnceRefused";
      readonly event: string;
      readonly because: RecordError | Refusal;
    }
  /** The ledger refused for a reason that lies in no row. */
  | {
      readonly _tag: "ImportStopped";
      readonly because: RecordError | ReadError;
      readonly rows: RowCounts;
    };
