/** Whom a duty says must be involved, consulted or told. */
export interface Involved {
  /** The people who must be involved; nobody for a duty of regard, of reply or of report. */
  readonly people:
    | "users"
    | "individuals"
    | "people-who-live-or-work-there"
    | "people-it-is-responsible-for"
    | "nobody";
  /** Whether carers, if any, must be involved. */
  readonly carers: boolean;
  /** Whether representatives must be involved if any, are another route to users, or are not named. */
  readonly representatives: "if-any" | "another-route" | "not-named";
  /** Organisations that must be involved or consulted, by audience code or kind of body. */
  readonly also: ReadonlyArray<string>;
  /** Organisations that must be told, answered or given a copy, by audience code or kind of body. */
  readonly told: ReadonlyArray<string>;
}

/** What a duty says that names nobody to involve. */
export const nobody: Involved = {
  people: "nobody",
  carers: false,
  representatives: "not-named",
  also: [],
  told: [],
};
