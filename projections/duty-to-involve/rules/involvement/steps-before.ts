import { endOfOpening } from "../../counting/end-of-opening.js";
import type { Involvement } from "../../counting/involvement.js";
import type { MatterDossier } from "../../dossier/matter-dossier.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { before, best, onOrBefore, type Timing } from "../../timing.js";
import type { DecisionPoint } from "../facts.js";

/** How the beginning, closing and reporting of one activity stand to a decision. */
export interface Steps {
  /** What to call the activity. */
  readonly called: string;
  /** How its beginning stands. */
  readonly began: Timing;
  /** Whether it began on the day of the decision at the latest. */
  readonly isByItsDay: boolean;
  /** The steps that are not on record. */
  readonly lacking: ReadonlyArray<string>;
  /** The steps on record as after the decision. */
  readonly tooLate: ReadonlyArray<string>;
  /** The steps whose order to the decision is not known. */
  readonly unknown: ReadonlyArray<{ readonly what: string; readonly timing: Timing }>;
  /** Its link, and the events of its steps. */
  readonly evidence: ReadonlyArray<Noted>;
}

/** Looks at the steps of one activity; none for a standing network, which does not open or close. */
export function stepsBefore(
  { called, held, link, start }: Involvement,
  { papers }: MatterDossier,
  decision: DecisionPoint,
): ReadonlyArray<Steps> {
  if (held === undefined) return [];
  const { activity, occurrence } = held;
  const over = { ...occurrence, occurredAt: occurrence.until ?? occurrence.occurredAt };
  const end = occurrence.what === "held" ? over : endOfOpening(activity, occurrence.id).closed;
  const ends = end === undefined ? [] : [end];
  const reports = earliestFirst([
    ...papers.filter(({ activities }) => activities.some((id) => id === activity.activity)),
    ...activity.published,
  ]);
  const steps = [
    { what: `the beginning of ${called}`, events: [start] },
    { what: `the closing of ${called}`, events: ends },
    { what: `the report of ${called}`, events: reports },
  ].map(({ what, events }) => {
    const timings = events.map(({ occurredAt }) => before(occurredAt, decision.occurredAt));
    const timing = best(timings);
    return { what, timing, events: events.filter((_event, index) => timings[index] === timing) };
  });
  const onRecord = steps.filter(({ events }) => events.length > 0);
  return [
    {
      called,
      began: before(start.occurredAt, decision.occurredAt),
      isByItsDay: onOrBefore(start.occurredAt, decision.occurredAt) === "in-time",
      lacking: steps.filter(({ events }) => events.length === 0).map(({ what }) => what),
      tooLate: onRecord
        .filter(({ timing }) => timing === "too-late")
        .map(({ what }) => `${what}, which came after`),
      unknown: onRecord.filter(({ timing }) => timing !== "too-late" && timing !== "in-time"),
      evidence: [link, ...onRecord.flatMap(({ events }) => events)],
    },
  ];
}
