import type { Evidence } from "../figures/evidence.js";
import type { NamedBody } from "../networks/named-body.js";

/** What kind of thing has a day: whose clock it is. */
export type DueKind =
  | "activity"
  | "commitment"
  | "consultation"
  | "plan"
  | "reply"
  | "response"
  | "review"
  | "scrutiny"
  | "theme";

/** One thing with a day that is not done yet, as far as the record shows. */
export interface DueItem {
  /** Whose clock it is. */
  readonly kind: DueKind;
  /** What is to be done, as a sentence. */
  readonly what: string;
  /** The entity it is about. */
  readonly about: string;
  /** The bodies that are to do it; none where the record names none. */
  readonly bodies: ReadonlyArray<NamedBody>;
  /** The matters it belongs to. */
  readonly matters: ReadonlyArray<string>;
  /** The role that answers for it. */
  readonly owner?: string;
  /** The last day that is in time: a day in London. */
  readonly due: string;
  /** Days from the day of the question to that day; below 0 when it is overdue. */
  readonly days: number;
  /** What sets the day. */
  readonly because: string;
  /** The events that show it. */
  readonly evidence: Evidence;
}

/** Something promised or expected for which no day is set: it stays open until something follows it up. */
export interface OpenItem extends Omit<DueItem, "due" | "days" | "because"> {
  /** What would have to be said for it to have a day. */
  readonly needed?: string;
}

/** A thing before its bodies are named, and before the day of the question is looked at. */
export type Unnamed<Item> = Omit<Item, "days" | "bodies"> & {
  /** The ids of the bodies that are to do it. */
  readonly bodies: ReadonlyArray<string>;
};

/** A thing with a day, before its events are made its evidence. */
export type Clock = Omit<Unnamed<DueItem>, "evidence"> & {
  /** The ids of the events that show it. */
  readonly events: ReadonlyArray<string>;
};
