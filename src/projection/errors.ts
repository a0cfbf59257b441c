import type { EventType } from "../events/event.js";
import type { ReadError } from "../ledger/errors.js";

/** A handler failed. The documents stand as they were exactly before this event. */
export interface ProjectionFailed {
  readonly _tag: "ProjectionFailed";
  /** The projection's name. */
  readonly projection: string;
  /** The projection's version. */
  readonly version: number;
  /** The place of the event in the log, from 0. */
  readonly position: number;
  /** The event's type. */
  readonly type: EventType;
  /** The event's id. */
  readonly id: string;
  /** What the handler threw, in words. */
  readonly why: string;
}

/** The caller's signal ended the reading. */
export interface ProjectionStopped {
  readonly _tag: "ProjectionStopped";
  /** The position that would have been looked at next. */
  readonly next: number;
}

/** Another version of a followed projection has taken its place. */
export interface ProjectionReplaced {
  readonly _tag: "ProjectionReplaced";
  /** The projection's name. */
  readonly projection: string;
  /** The version that was followed here. */
  readonly version: number;
  /** What stands in its place, as `name@version`. */
  readonly by: string;
}

/** Why a view could not be folded. */
export type ProjectError = ReadError | ProjectionFailed | ProjectionStopped;
