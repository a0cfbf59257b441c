/** One line of the record in plain sentences. */
export interface Line {
  /** When it happened, no more exactly than is known: a day, a month, a year, or `../` and a day. */
  readonly when: string;
  /** What happened. */
  readonly sentence: string;
  /** The ids of its events: at most 50; their count where there are more. */
  readonly events: { readonly ids: ReadonlyArray<string>; readonly count?: number };
  /** When it was recorded; of several, the last. */
  readonly recordedAt: string;
  /** How many days after it happened it was recorded, where later than the day itself. */
  readonly lateDays?: number;
  /** True where something that happened after it was recorded before it. */
  readonly outOfOrder?: true;
  /** The latest correction, where there is one. */
  readonly correctedBy?: string;
  /** What voided it, where it was. */
  readonly voidedBy?: string;
}

/** A line with what its place and marks are worked out from. */
export interface Placed extends Line {
  /** When it happened, as claimed. */
  readonly occurredAt: string;
  /** The place of its first event in the log. */
  readonly position: number;
  /** Whether it is about the record itself, whose order says nothing. */
  readonly ofTheRecord: boolean;
}
