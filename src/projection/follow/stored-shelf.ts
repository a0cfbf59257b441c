import type { DocumentChange } from "../../ledger/follow-store.js";
import type { Shelf } from "../collection.js";
import { documentFrom } from "./stored-json.js";

/** The documents of one kind while a page is folded: read where they are asked for, written at its end. */
export class StoredShelf implements Shelf {
  readonly #kind: string;
  readonly #read: (key: string) => string | undefined;
  readonly #documents = new Map<string, object | undefined>();
  readonly #changed = new Set<string>();
  readonly #failures: unknown[] = [];

  constructor(kind: string, read: (key: string) => string | undefined) {
    this.#kind = kind;
    this.#read = read;
  }

  get(key: string): object | undefined {
    if (!this.#documents.has(key)) this.#documents.set(key, this.#fromStore(key));
    return this.#documents.get(key);
  }

  set(key: string, document: object): void {
    this.#changed.add(key);
    this.#documents.set(key, document);
  }

  delete(key: string): void {
    this.#changed.add(key);
    this.#documents.set(key, undefined);
  }

  /** What the page did. Throws what the store threw in between: a handler is not to be blamed for it. */
  changes(): ReadonlyArray<DocumentChange> {
    if (this.#failures.length > 0) throw this.#failures[0];
    return [...this.#changed].map((key) => {
      const document = this.#documents.get(key);
      const json = document === undefined ? undefined : JSON.stringify(document);
      return { kind: this.#kind, key, json };
    });
  }

  #fromStore(key: string): object | undefined {
    try {
      const json = this.#read(key);
      return json === undefined ? undefined : documentFrom(json);
    } catch (error) {
      this.#failures.push(error);
      throw error;
    }
  }
}
