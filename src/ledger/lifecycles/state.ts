import type { OccurredAt } from "../../events/time/occurred-at.js";

/**
 * What admission must remember of one entity: flags, dates and small sets, never lists of responses.
 *
 * Kept as JSON beside the log, which can rebuild it.
 */
export interface State {
  /** The types of event that began it. */
  readonly began: ReadonlyArray<string>;
  /** When it first began, as claimed. */
  readonly beganAt: OccurredAt;
  /** The type of event that ended it. */
  readonly ended?: string;
  /** Since when people can respond, while a consultation is or was open. */
  readonly openedAt?: OccurredAt;
  /** The last day for responses. */
  readonly closesOn?: string;
  /** Whether responses are no longer taken. */
  readonly closed?: boolean;
  /** The names of its parts, by kind of part. */
  readonly parts?: Readonly<Record<string, ReadonlyArray<string>>>;
}
