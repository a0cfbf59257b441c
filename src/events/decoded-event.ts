import type { DataOf, EventType, NewEventOf } from "./event.js";

/** A decoded event of one type: what a caller said, with its lists filled in and sealed text left out. */
export interface DecodedEventOf<Type extends EventType> extends Omit<NewEventOf<Type>, "data"> {
  /** The facts, as read. */
  readonly data: DataOf<Type>;
  /** The version of the facts. */
  readonly version: number;
}

/** A decoded event of any type. */
export type DecodedEvent = { [Type in EventType]: DecodedEventOf<Type> }[EventType];
