import type { Refusal } from "../plan/refusal.js";
import type { Rejection, RowCounts } from "../report.js";

const listed = 1_000;

/** Counts what becomes of the rows of a file: each of them once. */
export class Account {
  readonly #excluded: Map<string, number>;
  readonly #rejections: Rejection[] = [];
  #read = 0;
  #recorded = 0;
  #duplicate = 0;
  #rejected = 0;

  constructor(rules: ReadonlyArray<string>) {
    this.#excluded = new Map(rules.map((rule) => [rule, 0]));
  }

  /** A row was read. */
  read(): void {
    this.#read += 1;
  }

  /** Something of a row was new. */
  recorded(): void {
    this.#recorded += 1;
  }

  /** All of a row was on record. */
  duplicate(): void {
    this.#duplicate += 1;
  }

  /** A rule left a row out. */
  excluded(rule: string): void {
    this.#excluded.set(rule, (this.#excluded.get(rule) ?? 0) + 1);
  }

  /** A row could not be recorded. */
  rejected(row: number, refusal: Refusal): void {
    this.#rejected += 1;
    if (this.#rejections.length < listed) this.#rejections.push({ row, ...refusal });
  }

  /** The counts so far. */
  get counts(): RowCounts {
    return {
      read: this.#read,
      recorded: this.#recorded,
      duplicate: this.#duplicate,
      excluded: [...this.#excluded].map(([rule, rows]) => ({ rule, rows })),
      rejected: this.#rejected,
    };
  }

  /** The first 1,000 rejections, by row. */
  get rejections(): ReadonlyArray<Rejection> {
    return this.#rejections.toSorted((one, other) => one.row - other.row);
  }
}
