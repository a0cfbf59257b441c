import type { Cursor, DocumentChange, DocumentReading, StoredDocument } from "../documents.js";
import type { Undo } from "./undo.js";

interface Build {
  readonly cursor?: Cursor;
  /** By kind, then by key, as JSON text. */
  readonly kinds: Map<string, Map<string, string>>;
}

/** The documents of followed projections in memory. Each change answers how to take it back. */
export class MemoryDocuments implements DocumentReading {
  readonly #builds = new Map<number, Build>();

  readonly cursors = (): ReadonlyArray<Cursor> =>
    [...this.#builds.values()]
      .flatMap(({ cursor }) => (cursor === undefined ? [] : [{ ...cursor }]))
      .sort((one, other) => one.build - other.build);

  readonly document = (build: number, kind: string, key: string): string | undefined =>
    this.#builds.get(build)?.kinds.get(kind)?.get(key);

  readonly documents = (build: number, kind?: string): ReadonlyArray<StoredDocument> =>
    [...(this.#builds.get(build)?.kinds ?? [])]
      .filter(([each]) => kind === undefined || each === kind)
      .flatMap(([each, documents]) =>
        [...documents].map(([key, json]) => ({ kind: each, key, json })),
      );

  putCursor(cursor: Cursor): Undo {
    const { build } = cursor;
    const before = this.#builds.get(build);
    this.#builds.set(build, { kinds: before?.kinds ?? new Map(), cursor: { ...cursor } });
    return () => this.#restore(build, before);
  }

  putDocument(build: number, { kind, key, json }: DocumentChange): Undo {
    const { kinds } = this.#buildOf(build);
    const documents = kinds.get(kind) ?? new Map<string, string>();
    kinds.set(kind, documents);
    const before = documents.get(key);
    put(documents, key, json);
    return () => put(documents, key, before);
  }

  removeBuild(build: number): Undo {
    const before = this.#builds.get(build);
    this.#builds.delete(build);
    return () => this.#restore(build, before);
  }

  #buildOf(build: number): Build {
    const found = this.#builds.get(build) ?? { kinds: new Map() };
    this.#builds.set(build, found);
    return found;
  }

  #restore(build: number, before: Build | undefined): void {
    if (before === undefined) this.#builds.delete(build);
    else this.#builds.set(build, before);
  }
}

function put(documents: Map<string, string>, key: string, json: string | undefined): void {
  if (json === undefined) documents.delete(key);
  else documents.set(key, json);
}
