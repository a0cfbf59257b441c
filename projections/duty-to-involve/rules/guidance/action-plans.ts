import { ownPlans, type PlanKind } from "../plans/own-plan.js";
import { explainsDuty } from "../plans/parts.js";
import { documentCalled } from "../regard/impact-assessments.js";
import type { OnRecord } from "./on-record.js";
import { yearOf } from "./year-of.js";

/**
 * Published documents of a kind that explain the duty to involve, published in the year or for it.
 *
 * That one explains it is what a record says of its content.
 */
export function explainedIn(kind: PlanKind): OnRecord {
  return (facts, year) =>
    ownPlans(facts, [kind])
      .flatMap(({ published }) => published)
      .filter(
        (one) =>
          yearOf(one) === year.name || (one.period.from <= year.to && one.period.to >= year.from),
      )
      .filter(({ contains }) => contains.some(({ what }) => what === explainsDuty.code))
      .map((event) => ({ called: documentCalled(event), event }));
}
