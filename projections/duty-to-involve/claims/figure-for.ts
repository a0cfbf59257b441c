import { happenedBy, type Extent } from "../heard/by-day.js";
import { countsOn, type CountsOn } from "../heard/counts-on.js";
import { groupsOn } from "../heard/groups-on.js";
import { peopleOfGroupOn } from "../heard/people-of-group-on.js";
import { activitiesOn } from "./activities-on.js";
import { daysOpenOn } from "./days-open-on.js";
import { amount, type RecordedFigure } from "./recorded-figure.js";
import type { Scope } from "./scope.js";
import { versionsOn } from "./versions-on.js";

/**
 * The figure of the record that a claim is compared with; undefined where the record has none of its measure.
 *
 * Of one group, activities and people are counted, and nothing else.
 *
 * Source: law.md 4.4 R-REPORT-TRUE; measures.md 3.1.
 */
export function figureFor(scope: Scope): RecordedFigure | undefined {
  const { measure, group } = scope.claim;
  if (measure === "activities") return activitiesOn(scope);
  if (group !== undefined) return figureOfGroup(scope, group);
  const counts = (of: (counts: CountsOn) => number): readonly [number, number] =>
    both((extent) => of(countsOn(scope.record, scope.activities(extent), scope.day, extent)));
  switch (measure) {
    case "responses":
      return amount(
        counts(({ responses }) => responses),
        "people",
      );
    case "contacts":
      return amount(
        counts(({ contacts }) => contacts),
        "people",
        openEnded(scope),
      );
    case "attendances":
      return amount(
        counts(({ attendances }) => attendances),
        "people",
        openEnded(scope),
      );
    case "people-lower":
      return amount(
        counts(({ people }) => people.lower),
        "hidden",
        openEnded(scope),
      );
    case "people-upper":
      return amount(
        counts(({ people }) => people.upper),
        "hidden",
        openEnded(scope),
      );
    case "days-open":
      return daysOpenOn(scope);
    case "proposal-version":
      return versionsOn(scope);
    case "groups-heard":
      return amount(
        both((extent) => groupsOn(scope.record, scope.activities(extent), scope.day, extent).size),
        "hidden",
      );
    default:
      return undefined;
  }
}

function figureOfGroup(scope: Scope, group: string): RecordedFigure | undefined {
  const { claim, record, activities, day } = scope;
  if (claim.measure !== "people-lower" && claim.measure !== "people-upper") return undefined;
  const bound = claim.measure === "people-lower" ? "lower" : "upper";
  return amount(
    both((extent) => peopleOfGroupOn(record, activities(extent), group, day, extent)[bound]),
    "hidden",
    openEnded(scope),
  );
}

function both(of: (extent: Extent) => number): readonly [number, number] {
  return [of("certain"), of("possible")];
}

/** More may have come where an activity was held and nobody recorded how many came. */
function openEnded({ record, activities, day }: Scope): { readonly openEnded: boolean } {
  const held = activities("possible")
    .flatMap((id) => record.activities.get(id)?.held ?? [])
    .filter(({ occurredAt }) => happenedBy(occurredAt, day, "possible"));
  return {
    openEnded: held.some(
      ({ attendance }) => attendance.people === undefined && attendance.contacts === undefined,
    ),
  };
}
