import { disclosureProfiles, type DisclosureProfile } from "engagement-ledger";
import { noPolicies } from "../policies/in-force.js";
import { dayByDay } from "./up-to.js";
import { discloseReach, type PublishedReach } from "./disclosed.js";
import { firstHeard, type FirstHeard } from "./first-heard.js";
import { inScope, type AllReachDocuments } from "./in-scope.js";
import { pointOf, type Point } from "./point.js";
import { reachReport, type ReachOptions } from "./report.js";
import { reviewsIn, type Review } from "./reviews.js";
import { steps, type Step } from "./steps.js";

/** How reach grew, so that a review part-way can steer. */
export interface ReachOverTime {
  /** How far apart the points are: the body's own reporting dates where exact counts must not be shown. */
  readonly step: Step | "reporting-dates";
  /** Each sums up all until its day. */
  readonly points: ReadonlyArray<Point>;
  /** The first days of groups, for the body itself alone: a day may tell one person. */
  readonly firstHeard?: FirstHeard;
  /** The last check part-way of each activity, beside what the record shows of its day. */
  readonly reviews: ReadonlyArray<Review>;
  readonly note?: string;
}

/** Said where points are at reporting dates alone. Source: measures.md DC-5. */
export const reportingDatesNote =
  "Shown at the reporting dates that the body has set, for the difference between two days can tell one person.";

/** Said where the body has set no reporting dates by then. */
export const noReportingDatesNote =
  "Not shown: the body has set no reporting date (disclosure.reportingDates) by today. The difference between two days can tell one person.";

/**
 * Reports how reach grew, from the documents of `reachWith({ byDay: true })`.
 *
 * Each point counts what had certainly come by its day, as the record says now. Without a profile it is exact, by
 * week, month or year; else as it may be published, at the body's reporting dates.
 *
 * Source: measures.md 3.1, 3.5 and DC-5.
 */
export function reachOverTime(
  documents: AllReachDocuments,
  options: ReachOptions,
  profile: DisclosureProfile = disclosureProfiles.none,
): ReachOverTime {
  const { today, scope = {}, policies = noPolicies, evidenceLimit = 50 } = options;
  const known = dayByDay(documents, scope.from ?? "", evidenceLimit);
  const [first] = known.days;
  const until = known.days.at(-1);
  const last =
    until === undefined || first === undefined || today < first || until < today ? until : today;
  const exact = profile.suppresses === undefined;
  const { policies: set } = inScope(documents, scope, policies, today, evidenceLimit);
  const dates = [...new Set(set.reportingDates)]
    .toSorted()
    .filter((day) => day <= today && day >= (scope.from ?? day) && day <= (scope.to ?? day));
  const series =
    first === undefined || last === undefined
      ? { step: "week" as const, days: [] }
      : steps(first, last);
  const step = exact ? series.step : "reporting-dates";
  const points = (exact ? series.days : dates).map((day): Point => {
    const of = { ...options, scope: { ...scope, to: day } };
    const report: PublishedReach = discloseReach(reachReport(known.upTo(day), of), profile, of);
    // The documents change with the next day; a report may hold parts of them.
    return structuredClone(pointOf(day, report));
  });
  return {
    step,
    points,
    ...(exact ? { firstHeard: firstHeard(documents, options) } : {}),
    reviews: reviewsIn(documents, options, exact),
    ...(exact ? {} : { note: dates.length === 0 ? noReportingDatesNote : reportingDatesNote }),
  };
}
