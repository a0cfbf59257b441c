/** A body, and what it is called on the day of the report. */
export interface NamedBody {
  readonly body: string;
  readonly name: string;
}
