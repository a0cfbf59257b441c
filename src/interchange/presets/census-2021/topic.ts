/** One way of dividing the people of a topic: everybody is in exactly one of its categories. */
export interface Level {
  /** The scheme that its codes belong to. */
  readonly scheme: string;
  /** The code of each category, by the census' own name of it. */
  readonly categories: Readonly<Record<string, string>>;
}

/** A topic of the census: which people it is about, and how they are divided. */
export interface Topic {
  /** The census' table, such as TS008. */
  readonly table: string;
  /** What it is about, for people. */
  readonly title: string;
  /** The ages that it covers. */
  readonly ages: string;
  /** The ways of dividing, each recorded as a baseline of its own: they are never added together. */
  readonly levels: ReadonlyArray<Level>;
  /** Which categories are the sum of which others. */
  readonly nested?: Readonly<Record<string, ReadonlyArray<string>>>;
  /** What the total holds that a reader would not expect; part of the source's title. */
  readonly note?: string;
}

/** Those who were asked and did not answer: a reserved code, so that they stay in the total and in no group. */
export const notAnswered = { "Not answered": "blank" } as const;
