import type { NewEvent } from "../../events/event.js";

/** One event to record. */
export interface ToRecord {
  /** The mapping's name for it. */
  readonly name: string;
  readonly event: NewEvent & { readonly id: string };
  /** The column that a path into the event is read from; empty where none is. */
  readonly columnAt: (path: string) => string;
}
