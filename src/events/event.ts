import type * as t from "io-ts";
import type { Actor } from "./actor.js";
import { catalogue } from "./catalogue.js";
import type { EntityId } from "./entity.js";
import type { OccurredAt } from "./time/occurred-at.js";

type Catalogue = typeof catalogue;

/** The name of a type of event. */
export type EventType = keyof Catalogue;

/** Tells whether a text names a type of event in the catalogue. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(catalogue, type);
}

/** The name of every type of event. */
export const eventTypes: ReadonlyArray<EventType> = Object.keys(catalogue).filter(isEventType);

/** The data of a type of event, as read. */
export type DataOf<Type extends EventType> = t.TypeOf<Catalogue[Type]["data"]>;

/** The data of a type of event, as given: a list may be left out and is then empty. */
export type GivenDataOf<Type extends EventType> = t.OutputOf<Catalogue[Type]["data"]>;

/** The kind of entity that a type of event is about. */
export type AboutOf<Type extends EventType> = Catalogue[Type]["about"];

/** What a caller says happened. */
export interface NewEventOf<Type extends EventType> {
  /** The type, in the past tense. */
  readonly type: Type;
  /** What it is about. */
  readonly entity: EntityId<AboutOf<Type>>;
  /** When it happened, as claimed. */
  readonly occurredAt: OccurredAt;
  /** Who records it. */
  readonly actor: Actor;
  /** The facts. */
  readonly data: GivenDataOf<Type>;
  /** A UUID; made by the ledger when left out. The same id with the same content is recorded once. */
  readonly id?: string;
  /** The id of the whole piece of work this belongs to. */
  readonly correlationId?: string;
  /** The id of the event that led to this one. */
  readonly causationId?: string;
}

/** What a caller says happened, of any type. */
export type NewEvent = { [Type in EventType]: NewEventOf<Type> }[EventType];

/** What every recorded event carries, whatever its type. */
export interface Envelope {
  /** A UUID. */
  readonly id: string;
  /** The version of its data, after upcasting. */
  readonly version: number;
  /** What it is about. */
  readonly entity: EntityId;
  /** When it happened, as claimed. */
  readonly occurredAt: OccurredAt;
  /** When the ledger recorded it: an instant in UTC with milliseconds. */
  readonly recordedAt: string;
  /** Who recorded it. */
  readonly actor: Actor;
  /** The id of the whole piece of work this belongs to. */
  readonly correlationId?: string;
  /** The id of the event that led to this one. */
  readonly causationId?: string;
  /** Its place in the log, from 0. */
  readonly position: number;
  /** The id of the latest correction that changed what is read here, when one did. */
  readonly correctedBy?: string;
}

/** A recorded event of one type. */
export type EventOf<Type extends EventType> = Envelope & {
  readonly type: Type;
  readonly data: DataOf<Type>;
};

/** A recorded event of any type in the catalogue. */
export type EngagementEvent = { [Type in EventType]: EventOf<Type> }[EventType];

/** An entry whose type or version this program does not know: kept, counted and reported. */
export interface UnknownEvent extends Envelope {
  /** Tells it from the events of the catalogue. */
  readonly type: "Unknown";
  /** The type it says it has. */
  readonly unknownType: string;
}
