import { sizeAt } from "../size-at.js";
import {
  StoreFailure,
  type Selection,
  type StoredEntry,
  type StoreReading,
  type TreeNode,
} from "../store.js";
import { copyOf } from "./copy.js";
import { MemoryDocuments } from "./documents.js";
import { positionsIn } from "./positions.js";
import type { Undo } from "./undo.js";

/** What a log in memory holds. Each change answers how to take it back. */
export class MemoryContent extends MemoryDocuments implements StoreReading {
  readonly #name: string;
  readonly #entries: StoredEntry[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byType = new Map<string, number[]>();
  readonly #byEntity = new Map<string, number[]>();
  readonly #nodes = new Map<string, Uint8Array>();
  readonly #states = new Map<string, string>();

  constructor(name: string) {
    super();
    this.#name = name;
  }

  readonly size = (): number => this.#entries.length;

  readonly read = (selection: Selection): ReadonlyArray<StoredEntry> => {
    const { types, entity, from, before, limit } = selection;
    const entries: StoredEntry[] = [];
    const narrowed =
      entity === undefined
        ? types?.map((type) => this.#byType.get(type) ?? [])
        : [this.#byEntity.get(entity) ?? []];
    const wanted = types === undefined ? undefined : new Set(types);
    for (const position of positionsIn(narrowed, from, Math.min(before, this.size()))) {
      if (entries.length >= limit) break;
      const entry = this.#entries[position];
      if (entry !== undefined && (wanted?.has(entry.type) ?? true)) entries.push(copyOf(entry));
    }
    return entries;
  };

  readonly types = (): ReadonlyArray<string> =>
    [...this.#byType].filter(([, positions]) => positions.length > 0).map(([type]) => type);

  readonly byId = (id: string): StoredEntry | undefined => {
    const entry = this.#entries[this.#byId.get(id) ?? -1];
    return entry === undefined ? undefined : copyOf(entry);
  };

  readonly sizeAt = (recordedAt: string): number =>
    sizeAt(recordedAt, this.size(), (position) => this.#entries[position]?.recordedAt ?? "");

  readonly node = (level: number, index: number): Uint8Array | undefined => {
    const hash = level === 0 ? this.#entries[index]?.leaf : this.#nodes.get(`${level}/${index}`);
    return hash === undefined ? undefined : new Uint8Array(hash);
  };

  readonly state = (entity: string): string | undefined => this.#states.get(entity);

  readonly mentioning = (text: string): ReadonlyArray<StoredEntry> => {
    const decoder = new TextDecoder();
    return this.#entries.filter((entry) => decoder.decode(entry.bytes).includes(text)).map(copyOf);
  };

  add(entry: StoredEntry): Undo {
    const last = this.#entries.at(-1);
    if (entry.position !== this.size())
      throw this.#refusal(`position ${entry.position} is not the next one, ${this.size()}`);
    if (this.#byId.has(entry.id)) throw this.#refusal(`id ${entry.id} is not new`);
    if (last !== undefined && entry.recordedAt < last.recordedAt)
      throw this.#refusal(`recordedAt ${entry.recordedAt} is before the last, ${last.recordedAt}`);
    if (entry.commitSize <= entry.position)
      throw this.#refusal("commitSize does not cover the entry");
    if (entry.bytes.length < 1 || entry.bytes.length > 16_384)
      throw this.#refusal(`an entry of ${entry.bytes.length} bytes`);
    if (entry.leaf.length !== 32) throw this.#refusal(`a leaf hash of ${entry.leaf.length} bytes`);
    this.#entries.push(copyOf(entry));
    this.#byId.set(entry.id, entry.position);
    const lists = [listIn(this.#byType, entry.type), listIn(this.#byEntity, entry.entity)];
    for (const list of lists) list.push(entry.position);
    return () => {
      this.#entries.pop();
      this.#byId.delete(entry.id);
      for (const list of lists) list.pop();
    };
  }

  addNode({ level, index, hash }: TreeNode): Undo {
    const key = `${level}/${index}`;
    if (level < 1 || index < 0) throw this.#refusal(`no node ${index} at level ${level}`);
    if (this.#nodes.has(key)) throw this.#refusal(`node ${index} at level ${level} is not new`);
    if (hash.length !== 32) throw this.#refusal(`a node of ${hash.length} bytes`);
    this.#nodes.set(key, new Uint8Array(hash));
    return () => this.#nodes.delete(key);
  }

  putState(entity: string, state: string): Undo {
    const before = this.#states.get(entity);
    this.#states.set(entity, state);
    return () =>
      before === undefined ? this.#states.delete(entity) : this.#states.set(entity, before);
  }

  #refusal(why: string): StoreFailure {
    return new StoreFailure(this.#name, `ledger: ${why}`);
  }
}

function listIn(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
