import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { isDay } from "../events/time/day.js";
import { londonDay } from "../events/time/london.js";
import type { OpenError, ViewError } from "../ledger/errors.js";
import type { History, Ledger, View } from "../ledger/ledger.js";
import { momentOf } from "../ledger/moment.js";
import { openLedger } from "../ledger/open.js";
import { sqlite } from "../log/sqlite/index.js";
import { StoreFailure } from "../log/store.js";
import type { Console } from "./console.js";

/** The flags that every reading command takes, as given. Source: cli.md. */
export interface ReadingOptions {
  readonly asRecordedAt?: string;
  readonly asOccurredBy?: string;
  readonly at?: string;
  readonly history?: string;
  readonly today?: string;
  readonly internal?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** What a reading command reads. */
export interface Reading {
  /** The view asked for. */
  readonly view: View;
  /** How corrections are read. */
  readonly history: History;
  /** The day that decides what is due. */
  readonly today: string;
  /** What a reader must know before the figures. */
  readonly warnings: ReadonlyArray<string>;
}

/** Why a command cannot read what it was asked to. */
export type ReadingError = OpenError | ViewError;

/** Opens a ledger for reading, and closes it when the work is done. */
export async function read<A>(
  path: string,
  options: ReadingOptions,
  console: Console,
  work: (reading: Reading) => Promise<A>,
): Promise<Either<ReadingError, A>> {
  const opened = await openLedger(sqlite(path), { readOnly: true });
  if (isLeft(opened)) return opened;
  const ledger = opened.right;
  try {
    const reading = await resolve(ledger, options, console);
    return isLeft(reading) ? reading : right(await work(reading.right));
  } catch (error) {
    // The root of a view is computed when it is asked for: only then does a lost node show.
    if (!(error instanceof StoreFailure)) throw error;
    return left({ _tag: "StoreFailed", place: path, why: error.message });
  } finally {
    await ledger.close();
  }
}

async function resolve(
  ledger: Ledger,
  options: ReadingOptions,
  console: Console,
): Promise<Either<ViewError, Reading>> {
  const history = options.history === "as-recorded" ? "as-recorded" : "as-corrected";
  const bounded =
    options.at !== undefined
      ? await ledger.at(Number(options.at))
      : options.asRecordedAt !== undefined
        ? await ledger.asRecordedAt(options.asRecordedAt)
        : await ledger.at(ledger.size);
  if (isLeft(bounded)) return bounded;
  const view =
    options.asOccurredBy === undefined
      ? bounded
      : await bounded.right.asOccurredBy(options.asOccurredBy);
  if (isLeft(view)) return view;
  if (options.today !== undefined && !isDay(options.today))
    return left({ _tag: "NotAMoment", given: options.today });
  const recordedAt =
    options.asRecordedAt === undefined ? undefined : momentOf(options.asRecordedAt);
  const today = options.today ?? londonDay(recordedAt ?? console.now());
  return right({ view: view.right, history, today, warnings: warnings(ledger, options) });
}

/** What a reader must know of a ledger whose clock was ever another than the system's. */
export function clockWarning({ clock }: Pick<View, "clock">): ReadonlyArray<string> {
  return clock === "system"
    ? []
    : [
        "The clock of this ledger is simulated: its recorded times were set, not taken from a system.",
      ];
}

function warnings(ledger: Ledger, options: ReadingOptions): ReadonlyArray<string> {
  return [
    ...clockWarning(ledger),
    ...(options.internal === true
      ? ["Internal, not for publication: counts of people are exact."]
      : []),
  ];
}
