import type { Either } from "fp-ts/lib/Either.js";
import type { GivenDataOf } from "../../events/event.js";
import type { Refusal } from "../plan/refusal.js";
import type { Row } from "../table/rows.js";

/** The facts of one baseline. */
export type Baseline = GivenDataOf<"BaselineRecorded">;

/** What rows that belong together come to: baselines that are recorded together, or why there are none. */
export interface RowsTogether {
  readonly rows: ReadonlyArray<number>;
  readonly baselines: Either<Refusal, ReadonlyArray<Baseline>>;
}

/** Reads the rows of one table, and puts together those that make one baseline. */
export interface Gathering {
  /** Takes a row. Answers why it cannot be read; undefined where it can. */
  readonly take: (row: Row) => Refusal | undefined;
  /** Notes a row that is no row of the table, such as one with too few cells: what it says is not known. */
  readonly pass: (row: Row) => void;
  /** What the rows taken so far come to. */
  readonly together: () => ReadonlyArray<RowsTogether>;
}

/** A published table that is read as it comes, and what its rows come to. */
export interface Preset {
  /** Its name, as `--preset` takes it. */
  readonly name: string;
  /** Changes with anything that it records. */
  readonly version: string;
  /** What the table is, for people. */
  readonly reads: string;
  /** The source system, of which ids are derived. */
  readonly system: string;
  /** The columns that are read. */
  readonly mapped: ReadonlyArray<string>;
  /** The columns that are left out. */
  readonly ignored: ReadonlyArray<string>;
  /** The columns whose codes choose rows by area. */
  readonly areas: ReadonlyArray<string>;
  /** What it says, as data: its hash is kept with every import. */
  readonly says: unknown;
  /** Begins to read a table. */
  readonly gather: () => Gathering;
}
