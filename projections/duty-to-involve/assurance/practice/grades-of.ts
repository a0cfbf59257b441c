import type { BodyHistory } from "../../dossier/body-history.js";
import type { Kept } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { onOrBefore } from "../../timing.js";

type Graded = Kept<"AssessmentGraded">;

/** A grade that was given to one outcome of an outside framework, and what it rests on. */
export interface Grade extends Pick<
  Graded,
  "framework" | "period" | "outcome" | "grade" | "gradedBy" | "characteristics"
> {
  /** When it was graded, as claimed. */
  readonly when: string;
  /** The events that it names as evidence; none where it names none. */
  readonly restsOn: ReadonlyArray<string>;
  /** The event that says so. */
  readonly events: ReadonlyArray<string>;
}

/**
 * The grades of a body, such as those of EDS2, as recorded: never computed.
 *
 * Source: law.md 6.2; seeds.md S3-19.
 */
export function gradesOf({ graded }: BodyHistory, today: string): ReadonlyArray<Grade> {
  return earliestFirst(graded)
    .filter(({ occurredAt }) => onOrBefore(occurredAt, today) !== "too-late")
    .map(
      ({ framework, period, outcome, grade, gradedBy, characteristics, evidence, ...event }) => ({
        framework,
        period,
        outcome,
        grade,
        gradedBy,
        characteristics,
        when: event.occurredAt,
        restsOn: evidence,
        events: [event.id],
      }),
    );
}
