import { standingOpenings } from "../counting/end-of-opening.js";
import { occurrencesOf, type Occurrence } from "../counting/occurrences.js";
import type { ActivityDossier } from "../dossier/activity-dossier.js";
import type { Noted } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";
import { happenedBy, type Extent } from "../heard/by-day.js";
import { amount, type RecordedFigure } from "./recorded-figure.js";
import type { Scope } from "./scope.js";

/**
 * How many activities had been open or held by a day; of one that is named, how often.
 *
 * Where a group is named, those that were for it. One withdrawn by then, before it closed, is none.
 */
export function activitiesOn({ record, claim, day, activities }: Scope): RecordedFigure {
  const by = (extent: Extent): ReadonlyArray<ReadonlyArray<Occurrence>> =>
    activities(extent)
      .flatMap((id) => record.activities.get(id) ?? [])
      .map((activity) =>
        occurrencesBy(activity, day, extent).filter(
          ({ audiences }) => claim.group === undefined || audiences.includes(claim.group),
        ),
      )
      .filter((occurrences) => occurrences.length > 0);
  const [certain, possible] = [by("certain"), by("possible")];
  const counted = (found: typeof certain): number =>
    claim.activity === undefined ? found.length : found.flat().length;
  return amount([counted(certain), counted(possible)], "things", {
    evidence: earliestFirst(possible.flat()),
  });
}

function occurrencesBy(
  activity: ActivityDossier,
  day: string,
  extent: Extent,
): ReadonlyArray<Occurrence> {
  const by = ({ occurredAt }: Noted): boolean => happenedBy(occurredAt, day, extent);
  const openings = activity.openings.filter(by);
  const closed = activity.closed.filter(by);
  const cancelled = activity.cancelled.filter(by);
  return occurrencesOf({
    openings: standingOpenings({ openings, closed, cancelled }),
    held: activity.held.filter(by),
  });
}
