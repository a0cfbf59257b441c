import type { Problem } from "../events/definition.js";
import type { OpenStoreError } from "../log/store.js";

/** Why a history cannot be as an event says, given what is on record. */
export type Contradiction =
  | { readonly _tag: "NeverBegan"; readonly at: string; readonly entity: string }
  | {
      readonly _tag: "AlreadyBegan";
      readonly at: string;
      readonly entity: string;
      readonly by: string;
    }
  | { readonly _tag: "NeverOpened"; readonly at: string; readonly entity: string }
  | { readonly _tag: "AlreadyOpen"; readonly at: string; readonly entity: string }
  | {
      readonly _tag: "AlreadyEnded";
      readonly at: string;
      readonly entity: string;
      readonly by: string;
    }
  | {
      readonly _tag: "ClosesEarlier";
      readonly at: string;
      readonly closesOn: string;
      readonly given: string;
    }
  | {
      readonly _tag: "EndsBeforeItBegan";
      readonly at: string;
      readonly began: string;
      readonly given: string;
    }
  | {
      readonly _tag: "NameTaken";
      readonly at: string;
      readonly part: string;
      readonly name: string;
    }
  | { readonly _tag: "NoSuchEntity"; readonly at: string; readonly entity: string }
  | { readonly _tag: "NoSuchEvent"; readonly at: string; readonly event: string }
  | {
      readonly _tag: "NoSuchPart";
      readonly at: string;
      readonly part: string;
      readonly name: string;
      readonly entity: string;
    };

/** Why an event was not recorded. Nothing of its call was written, unless the tag says otherwise. */
export type RecordError =
  | Contradiction
  | { readonly _tag: "NotAnEvent"; readonly at: string; readonly problems: ReadonlyArray<Problem> }
  | { readonly _tag: "NothingToRecord" }
  | {
      readonly _tag: "LimitExceeded";
      readonly at: string;
      readonly limit: string;
      readonly found: string;
    }
  | {
      readonly _tag: "BatchTooLarge";
      readonly events: number;
      /** Events; bytes where `bytes` is given. */
      readonly limit: number;
      /** The bytes counted when the limit was passed. */
      readonly bytes?: number;
    }
  | { readonly _tag: "SealedTextNotYet"; readonly at: string }
  | {
      readonly _tag: "InTheFuture";
      readonly at: string;
      readonly occurredAt: string;
      readonly now: string;
    }
  | {
      readonly _tag: "IdConflict";
      readonly at: string;
      readonly id: string;
      readonly position: number;
    }
  | {
      readonly _tag: "CannotCorrect";
      readonly at: string;
      readonly event: string;
      readonly why: string;
    }
  | {
      readonly _tag: "CorrectionContradicts";
      readonly at: string;
      readonly event: string;
      readonly dependent: string;
      readonly because: Contradiction;
    }
  | { readonly _tag: "ClockBehind"; readonly now: string; readonly last: string }
  | { readonly _tag: "OutcomeUnknown"; readonly place: string; readonly why: string }
  | ReadError;

/** Why none of several events was recorded. */
export type RecordAllError = RecordError & {
  /** Which of the events was refused, from 0; left out where it is none of them alone. */
  readonly index?: number;
};

/** Why something could not be read. */
export type ReadError =
  | { readonly _tag: "StoreFailed"; readonly place: string; readonly why: string }
  | { readonly _tag: "LedgerClosed"; readonly place: string };

/** Why a view could not be made. */
export type ViewError =
  | ReadError
  | { readonly _tag: "NotAMoment"; readonly given: string }
  | { readonly _tag: "NoSuchSize"; readonly given: number; readonly size: number };

/** Why a ledger could not be opened or made. */
export type OpenError =
  | OpenStoreError
  | ReadError
  | { readonly _tag: "BadOrigin"; readonly given: string }
  | { readonly _tag: "ClockNotDeclared"; readonly place: string };
