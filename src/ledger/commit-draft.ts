import { isLeft, type Either } from "fp-ts/lib/Either.js";
import type { StoreReading, StoredEntry } from "../log/store.js";
import type { OnRecord } from "./admission.js";
import { corrected, type Correction, type Corrections, type Standing } from "./corrections.js";
import type { State } from "./lifecycles/state.js";

/** An entry before its commit's size and its leaf hash are known. */
export type DraftEntry = Omit<StoredEntry, "commitSize" | "leaf">;

/**
 * What is on record together with what a commit is about to add to it.
 *
 * `attempt` keeps all that one call adds, or nothing, so that a refusal touches nobody else.
 */
export class CommitDraft implements OnRecord {
  /** The store, inside the write transaction. */
  readonly store: StoreReading;
  readonly #size: number;
  readonly #entries: DraftEntry[] = [];
  readonly #ids = new Map<string, DraftEntry>();
  readonly #states = new Map<string, State | undefined>();
  readonly #changed = new Set<string>();
  readonly #standing: Map<string, Standing>;
  #undo: Array<() => void> = [];

  constructor(store: StoreReading, corrections: Corrections) {
    this.store = store;
    this.#size = store.size();
    corrections.catchUp(store, this.#size);
    this.#standing = new Map(corrections.through(this.#size));
  }

  /** Does one call's work; when it is refused, all that it added is taken back. */
  attempt<E, A>(work: () => Either<E, A>): Either<E, A> {
    this.#undo = [];
    const outcome = work();
    if (isLeft(outcome)) for (const undo of this.#undo.toReversed()) undo();
    return outcome;
  }

  /** The entries to add, in position order. */
  get entries(): ReadonlyArray<DraftEntry> {
    return this.#entries;
  }

  /** The states to write, by entity; undefined where nothing that stands begins it any more. */
  get changedStates(): ReadonlyMap<string, State | undefined> {
    return new Map([...this.#changed].map((entity) => [entity, this.#states.get(entity)]));
  }

  /** The position that the next entry takes. */
  get nextPosition(): number {
    return this.#size + this.#entries.length;
  }

  /** The entry of an event's id, on record or about to be. */
  entryOf(id: string): DraftEntry | undefined {
    return this.#ids.get(id) ?? this.store.byId(id);
  }

  hasEvent(id: string): boolean {
    return this.entryOf(id) !== undefined;
  }

  state(entity: string): State | undefined {
    if (this.#states.has(entity)) return this.#states.get(entity);
    const text = this.store.state(entity);
    const state: State | undefined =
      text === undefined ? undefined : (JSON.parse(text) ?? undefined);
    this.#states.set(entity, state);
    return state;
  }

  /** What the corrections so far make of events, by id. */
  get standing(): ReadonlyMap<string, Standing> {
    return this.#standing;
  }

  /** All entries about an entity as first recorded, those about to be added included. */
  entriesAbout(entity: string): ReadonlyArray<DraftEntry> {
    const stored = this.store.read({ from: 0, before: this.#size, limit: this.#size, entity });
    return [...stored, ...this.#entries.filter((entry) => entry.entity === entity)];
  }

  /** Adds an entry. */
  add(entry: DraftEntry): void {
    this.#entries.push(entry);
    this.#ids.set(entry.id, entry);
    this.#undo.push(() => {
      this.#entries.pop();
      this.#ids.delete(entry.id);
    });
  }

  /** Sets what admission remembers of an entity. */
  setState(entity: string, state: State | undefined): void {
    const before = this.state(entity);
    if (before === state) return;
    const isNew = !this.#changed.has(entity);
    this.#states.set(entity, state);
    this.#changed.add(entity);
    this.#undo.push(() => {
      this.#states.set(entity, before);
      if (isNew) this.#changed.delete(entity);
    });
  }

  /** Lets a correction stand. */
  correct(correction: Correction): void {
    const { event } = correction.data;
    const before = this.#standing.get(event);
    this.#standing.set(event, corrected(before, correction));
    this.#undo.push(() => {
      if (before === undefined) this.#standing.delete(event);
      else this.#standing.set(event, before);
    });
  }
}
