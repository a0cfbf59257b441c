import { left, right, type Either } from "fp-ts/lib/Either.js";
import { StoreFailure, type LocalStore } from "../log/store.js";
import type { Corrections } from "./corrections.js";
import type { ReadError } from "./errors.js";

/** What every view of one ledger shares. */
export interface Source {
  readonly place: string;
  readonly origin: string;
  readonly clock: "system" | "simulated";
  readonly store: LocalStore;
  readonly corrections: Corrections;
  readonly isClosed: () => boolean;
}

/** How far a view goes: its size, and what was asked for. */
export interface Bounds {
  readonly size: number;
  readonly recordedBy?: string;
  readonly occurredBy?: string;
}

/** Answers what a reading of the store gives, or why it failed. */
export function reading<A>(source: Source, read: () => A): Either<ReadError, A> {
  if (source.isClosed()) return left({ _tag: "LedgerClosed", place: source.place });
  try {
    return right(read());
  } catch (error) {
    if (error instanceof StoreFailure)
      return left({ _tag: "StoreFailed", place: source.place, why: error.message });
    throw error;
  }
}
