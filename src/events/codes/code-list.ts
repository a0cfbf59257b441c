/** One code of a list. */
export interface Code {
  /** The code, as recorded. */
  readonly code: string;
  /** What it means, in plain words. */
  readonly title: string;
}

/** A list of codes as versioned data: a code without its scheme means nothing. */
export interface CodeList<C extends Code = Code> {
  /** The name of the list. */
  readonly scheme: string;
  /** Goes up when its codes change. */
  readonly version: string;
  /** Where it was published, or why it was made. */
  readonly source: string;
  /** The first day on which it was in force, where that is known. */
  readonly validFrom?: string;
  /** Its codes. */
  readonly codes: ReadonlyArray<C>;
}
