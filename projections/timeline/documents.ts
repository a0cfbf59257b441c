import type { DocumentsOf, DraftsOf, EventType } from "engagement-ledger";

/** One event in the timeline, with its sentence; never a single response. */
export interface Told {
  /** The event's id. */
  readonly id: string;
  /** The event's type. */
  readonly type: EventType | "";
  /** What it is about. */
  readonly entity: string;
  /** When it happened, as claimed. */
  readonly occurredAt: string;
  /** When it was recorded, an instant. */
  readonly recordedAt: string;
  /** Its place in the log. */
  readonly position: number;
  /** Its sentence, in which entities still stand by their ids, marked. */
  readonly sentence: string;
  /** The matters, activities and other entities that it names. */
  readonly names: ReadonlyArray<string>;
  /** The event that it corrects or voids. */
  readonly of?: string;
  /** The correction that changed what is read here. */
  readonly correctedBy?: string;
}

/** The responses of one kind to one activity on one day, summed; signatures stay apart. */
export interface Summed {
  /** The type of event summed. */
  readonly type: EventType | "";
  /** The activity; empty where the event names none. */
  readonly activity: string;
  /** The channel of tallies, and `petition`, whose signatures are never added to responses; else empty. */
  readonly channel: string;
  /** The day, or the less exact time claimed. */
  readonly day: string;
  /** How many events. */
  readonly events: number;
  /** How many of them are tallies of a total, not breakdowns. */
  readonly totals: number;
  /** How many responses those totals count. */
  readonly tallied: number;
  /** The ids of the first 50 events. */
  readonly ids: ReadonlyArray<string>;
  /** When the last of them was recorded. */
  readonly lastRecordedAt: string;
  /** The place of the first of them in the log. */
  readonly position: number;
  /** The latest correction of any of them. */
  readonly correctedBy?: string;
}

/** What is known of one entity: what to call it, and what it belongs to. */
export interface Known {
  /** Its name or title. */
  readonly name?: string;
  /** The matters and activities that it belongs to. */
  readonly belongsTo: ReadonlyArray<string>;
}

/** What later events did to one event. */
export interface Marked {
  /** The event that voided it. */
  readonly voidedBy?: string;
  /** The latest event that corrected it. */
  readonly correctedBy?: string;
}

type Kinds = {
  readonly told: (event: string) => Told;
  readonly summed: (key: string) => Summed;
  readonly known: (entity: string) => Known;
  readonly marked: (event: string) => Marked;
};

/** The documents of the projection `timeline`, once folded. */
export type TimelineDocuments = DocumentsOf<Kinds>;

/** The documents while they are folded. */
export type TimelineDrafts = DraftsOf<Kinds>;

/** An event of which nothing is told yet. */
export function untold(id: string): Told {
  return {
    id,
    type: "",
    entity: "",
    occurredAt: "",
    recordedAt: "",
    position: -1,
    sentence: "",
    names: [],
  };
}

/** A sum of nothing yet. */
export function nothingSummed(): Summed {
  return {
    type: "",
    activity: "",
    channel: "",
    day: "",
    events: 0,
    totals: 0,
    tallied: 0,
    ids: [],
    lastRecordedAt: "",
    position: -1,
  };
}

/** An entity of which nothing is known. */
export function unknownEntity(): Known {
  return { belongsTo: [] };
}

/** An event that nothing was done to. */
export function unmarked(): Marked {
  return {};
}
