import { isLeft, right, type Either } from "fp-ts/lib/Either.js";
import type { RecordAllError } from "../../ledger/errors.js";
import type { Account } from "./account.js";
import type { Importing, Reading } from "./read-row.js";
import { refusedByCatalogue, refusedRow } from "./refused-row.js";

interface Waiting extends Reading {
  readonly rows: ReadonlyArray<number>;
}

const mostWaiting = 2_000;
const none: Waiting = { rows: [], events: [], corrections: 0 };

/**
 * Records rows in commits of about 2,000 events, each row all or nothing, or rows that belong together.
 *
 * Rows are handed over as calls that arrive together: the ledger commits them together, and refuses
 * those that contradict the record without touching the others.
 */
export class RowRecorder {
  readonly #importing: Importing;
  readonly #account: Account;
  readonly #dryRun: boolean;
  readonly #lineages = new Set<string>();
  #waiting: Waiting[] = [];
  #events = 0;
  #corrections = 0;

  constructor(importing: Importing, account: Account, dryRun: boolean) {
    this.#importing = importing;
    this.#account = account;
    this.#dryRun = dryRun;
  }

  /** Events recorded, corrections among them. */
  get events(): number {
    return this.#events;
  }

  /** Corrections recorded. */
  get corrections(): number {
    return this.#corrections;
  }

  /** Whether what a row says waits to be recorded under one of the same ids. */
  waitsFor({ events }: Reading): boolean {
    return events.some(({ event }) => this.#lineages.has(lineageOf(event.id)));
  }

  /** Takes what rows together come to; records those that wait once they are enough. */
  async take(rows: ReadonlyArray<number>, reading: Reading): Promise<Either<RecordAllError, void>> {
    this.#waiting.push({ rows, ...reading });
    for (const { event } of reading.events) this.#lineages.add(lineageOf(event.id));
    return this.#lineages.size < mostWaiting ? right(undefined) : this.flush();
  }

  /** Records the rows that wait. On the left why the import has to stop. */
  async flush(): Promise<Either<RecordAllError, void>> {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#lineages.clear();
    const { ledger } = this.#importing;
    const outcomes = this.#dryRun
      ? waiting.map(() => right([]))
      : await Promise.all(
          waiting.map(({ events }) => ledger.recordAll(events.map(({ event }) => event))),
        );

    let stopped: Either<RecordAllError, void> = right(undefined);
    for (const [index, outcome] of outcomes.entries()) {
      const { rows, events, corrections } = waiting[index] ?? none;
      const refusal = isLeft(outcome)
        ? refusedRow(outcome.left, events)
        : this.#dryRun
          ? refusedByCatalogue(events)
          : undefined;
      if (refusal !== undefined) for (const row of rows) this.#account.rejected(row, refusal);
      else if (isLeft(outcome)) stopped = outcome;
      if (refusal !== undefined || isLeft(outcome)) continue;
      for (const _row of rows) this.#account.recorded();
      this.#events += events.length;
      this.#corrections += corrections;
      for (const { event } of events) this.#importing.lineages.add(event.id);
      for (const { position } of outcome.right) this.#importing.claimed.add(position);
    }
    return stopped;
  }
}

/** The part of an id that does not depend on the day. */
function lineageOf(id: string): string {
  return id.slice(14);
}
