import { freezeDeeply } from "./freeze-deeply.js";
import type { EngagementEvent, EventType } from "../events/event.js";
import { collection, type Collection, type Shelf } from "./collection.js";
import type { AnyProjection, Blanks, DocumentsOf, DraftsOf } from "./define.js";
import type { ProjectionFailed } from "./errors.js";
import { whyOf } from "./why.js";

/**
 * Folds one page; where it ends never changes the documents.
 *
 * Answers `ProjectionFailed` for the first event that cannot be folded: the events before it are folded,
 * it and the events after it are not.
 */
export type Take = (events: ReadonlyArray<EngagementEvent>) => ProjectionFailed | undefined;

/** A projection being folded. */
export interface Fold {
  readonly take: Take;
  /** The documents as folded so far: frozen, in the order of their keys. */
  readonly documents: () => DocumentsOf<Blanks>;
}

type AnyHandler = (documents: DraftsOf<Blanks>, event: EngagementEvent) => void;

/** A projection with the types of its documents forgotten: how the runtime sees it. */
export interface Loose {
  readonly name: string;
  readonly version: number;
  readonly documents: Blanks;
  readonly reads: ReadonlyArray<EventType>;
  readonly on: { readonly [Type in EventType]?: AnyHandler };
}

/** Starts folding a projection, from no documents. */
export function fold<P extends AnyProjection>(projection: P): Fold;
export function fold(projection: Loose): Fold {
  const kinds = Object.keys(projection.documents);
  const shelves = new Map(kinds.map((kind) => [kind, new Map<string, object>()]));
  return {
    take: foldOnto(projection, shelves),
    documents: () =>
      Object.fromEntries([...shelves].map(([kind, documents]) => [kind, inOrder(documents)])),
  };
}

/** Documents in the order of their keys. */
export function inOrder<Document>(
  documents: Iterable<readonly [string, Document]>,
): ReadonlyMap<string, Document> {
  return new Map([...documents].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Folds a projection onto shelves, one for each kind of document, from what is on them. */
export function foldOnto(
  { name, version, documents, on }: Loose,
  shelves: ReadonlyMap<string, Shelf>,
): Take {
  const collections = Object.entries(documents).map(
    ([kind, blank]): readonly [string, Collection] => [
      kind,
      collection(blank, shelves.get(kind) ?? new Map<string, object>()),
    ],
  );
  const drafts: DraftsOf<Blanks> = Object.fromEntries(
    collections.map(([kind, { drafts }]) => [kind, drafts]),
  );

  /** Folds all of the events or none of them; answers why not. */
  const attempt = (events: ReadonlyArray<EngagementEvent>): string | undefined => {
    try {
      for (const event of events) {
        const handle = on[event.type];
        // Else a handler could edit, through a document, an event that is folded again or by others.
        if (handle !== undefined) refusePromise(handle(drafts, freezeDeeply(event)));
      }
      const finished = collections.map(([, each]) => [each, each.finish()] as const);
      for (const [each, changes] of finished) each.keep(changes);
      return undefined;
    } catch (thrown) {
      for (const [, each] of collections) each.discard();
      return whyOf(thrown);
    }
  };

  return (events) => {
    if (attempt(events) === undefined) return undefined;
    for (const event of events) {
      const why = attempt([event]);
      if (why === undefined) continue;
      const { position, type, id } = event;
      return { _tag: "ProjectionFailed", projection: name, version, position, type, id, why };
    }
    return undefined;
  };
}

/** An `async` handler does not compile; one that comes in untyped would edit drafts after their page. */
function refusePromise(answer: unknown): void {
  if (!(answer instanceof Promise)) return;
  answer.catch(() => undefined);
  throw new TypeError("the handler answers a promise: a handler edits at once, and is not async");
}
