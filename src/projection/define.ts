import type { Draft } from "immer";
import { eventTypes, type EventOf, type EventType } from "../events/event.js";
import type { Json } from "../events/shapes/json.js";

type Key = string;
type Blank = (key: Key) => object;

/** The kinds of document of a projection: for each, what an untouched one looks like. */
export type Blanks = Readonly<Record<string, Blank>>;

/**
 * One kind of document while a page is folded.
 *
 * A draft ends with its handler: keep none, and put none into another document; refer to it by key. A new
 * object belongs in one place of one document, else an edit of one place may show in both.
 */
export interface Drafts<Document> {
  /** A draft of one document, made on first use; a document never edited is not kept. */
  (key: Key): Draft<Document>;
  /** A document as it is now, without making one: frozen, and later edits do not show in it. */
  readonly peek: (key: Key) => Document | undefined;
  /** Keeps a whole document, in the place of any: cheaper than a draft for what is made at once. */
  readonly put: (key: Key, document: Document) => void;
  /** Deletes a document. */
  readonly remove: (key: Key) => void;
}

/** The documents a handler may edit. */
export type DraftsOf<D extends Blanks> = { readonly [K in keyof D]: Drafts<ReturnType<D[K]>> };

/** The documents of a projection once folded. */
export type DocumentsOf<D extends Blanks> = {
  readonly [K in keyof D]: ReadonlyMap<string, ReturnType<D[K]>>;
};

type Handlers<D extends Blanks> = {
  readonly [Type in EventType]?: (documents: DraftsOf<D>, event: EventOf<Type>) => void;
};

/** Refuses a misspelt event, and a handler that answers a promise. */
type Sound<On> = {
  [K in keyof On]: K extends EventType
    ? On[K] extends (...parameters: never[]) => PromiseLike<unknown>
      ? never
      : On[K]
    : never;
};

type JsonLike<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends
        | bigint
        | symbol
        | Date
        | ReadonlyMap<unknown, unknown>
        | ReadonlySet<unknown>
        | ((...parameters: never[]) => unknown)
    ? never
    : { [K in keyof T]: T[K] extends Json | undefined ? T[K] : JsonLike<T[K]> };

type JsonDocuments<D extends Blanks> = {
  readonly [K in keyof D]: (key: Key) => JsonLike<ReturnType<D[K]>>;
};

/** A fold of a view into keyed documents. Has no clock and no side effects. */
export interface Projection<D extends Blanks, Types extends EventType = EventType> {
  /** Its name, in words joined by hyphens. */
  readonly name: string;
  /** Goes up when its answers change. */
  readonly version: number;
  /** Its kinds of document. */
  readonly documents: D;
  /** The types of event it reads. */
  readonly reads: ReadonlyArray<Types>;
  /** What each type of event does to the documents. */
  readonly on: {
    readonly [Type in EventType]?: (documents: DraftsOf<D>, event: EventOf<Type>) => void;
  };
}

/** A projection of any documents, where their types do not matter: to be listed, not to be folded with. */
export interface AnyProjection {
  readonly name: string;
  readonly version: number;
  readonly documents: Blanks;
  readonly reads: ReadonlyArray<EventType>;
  readonly on: { readonly [Type in EventType]?: (documents: never, event: EventOf<Type>) => void };
}

/**
 * Defines a projection.
 *
 * Write `documents` before `on`: a key without a type annotation infers only then. A misspelt event, a
 * field that an event has not, an `async` handler and a document that is not plain JSON do not compile.
 *
 * @example
 * const responses = defineProjection({
 *   name: "responses",
 *   version: 1,
 *   documents: { channels: (channel: string) => ({ channel, responses: 0 }) },
 *   on: {
 *     FeedbackReceived: (documents, { data }) => {
 *       documents.channels(data.channel).responses += 1;
 *     },
 *   },
 * });
 * responses.reads; //=> ["FeedbackReceived"]
 */
export function defineProjection<D extends Blanks, On extends Handlers<D>>(definition: {
  readonly name: string;
  readonly version: number;
  readonly documents: D & NoInfer<JsonDocuments<D>>;
  readonly on: On & Sound<On>;
}): Projection<D, keyof On & EventType>;
export function defineProjection<D extends Blanks>(definition: {
  readonly name: string;
  readonly version: number;
  readonly documents: D;
  readonly on: Handlers<D>;
}): Projection<D> {
  return { ...definition, reads: eventTypes.filter((type) => definition.on[type] !== undefined) };
}
