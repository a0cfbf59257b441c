import { isLeft, isRight, type Either } from "fp-ts/lib/Either.js";
import { StoreFailure, type StoreReading } from "../log/store.js";
import { evolved, type OnRecord } from "./admission.js";
import type { Corrections } from "./corrections.js";
import type { DraftEntry } from "./draft-entry.js";
import { historyOf, rightEvent } from "./history.js";
import type { State } from "./lifecycles/state.js";
import { Standings, type Correction } from "./standings.js";

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
  readonly #byEntity = new Map<string, DraftEntry[]>();
  readonly #states = new Map<string, State | undefined>();
  readonly #changed = new Set<string>();
  readonly #standings: Standings;
  #undo: Array<() => void> = [];

  constructor(store: StoreReading, corrections: Corrections) {
    this.store = store;
    this.#size = store.size();
    this.#standings = new Standings(corrections.through(store, this.#size));
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
    const kept = [...this.#changed].filter((entity) => !isShortLived(entity));
    return new Map(kept.map((entity) => [entity, this.#states.get(entity)]));
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
    const state = isShortLived(entity) ? this.#folded(entity) : this.#stored(entity);
    this.#states.set(entity, state);
    return state;
  }

  /** What was kept of an entity, a cache: where it is lost, the history is folded. */
  #stored(entity: string): State | undefined {
    const text = this.store.state(entity);
    try {
      return text === undefined ? this.#folded(entity) : (JSON.parse(text) ?? undefined);
    } catch (error) {
      throw new StoreFailure("the log", `what is kept of ${entity} is damaged`, error);
    }
  }

  #folded(entity: string): State | undefined {
    let state: State | undefined;
    for (const entry of historyOf(entity, this.#standings, this)) {
      const event = rightEvent(entry, this.#standings.of(entry.id));
      if (isRight(event) && event.right !== undefined) state = evolved(state, event.right);
    }
    return state;
  }

  /** What the corrections so far make of events. */
  get standings(): Standings {
    return this.#standings;
  }

  /** All entries about an entity as first recorded, those about to be added included. */
  entriesAbout(entity: string): ReadonlyArray<DraftEntry> {
    const stored = this.store.read({ from: 0, before: this.#size, limit: this.#size, entity });
    return [...stored, ...(this.#byEntity.get(entity) ?? [])];
  }

  /** Adds an entry. */
  add(entry: DraftEntry): void {
    const about = this.#byEntity.get(entry.entity) ?? [];
    this.#entries.push(entry);
    this.#ids.set(entry.id, entry);
    this.#byEntity.set(entry.entity, about);
    about.push(entry);
    this.#undo.push(() => {
      this.#entries.pop();
      this.#ids.delete(entry.id);
      about.pop();
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
    this.#undo.push(this.#standings.add(correction));
  }
}

/**
 * Whether an entity's history is always short, so that its state is folded when asked for and never kept:
 * a row of state for every response would cost a fifth of the speed of recording them (measured).
 */
function isShortLived(entity: string): boolean {
  return entity.startsWith("feedback:");
}
