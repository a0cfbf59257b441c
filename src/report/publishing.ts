import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { YouSaid } from "../../projections/you-said/report.js";

/** Why a document may not be published. */
export type PublishError =
  | {
      readonly _tag: "NotAReportingDate";
      /** The day asked for. */
      readonly given: string;
      /** The body that had not recorded it by then; null where no body is on record. */
      readonly body: string | null;
      /** The last of its reporting dates before the day; null where there is none. */
      readonly last: string | null;
      /** The next of its reporting dates after the day; null where there is none. */
      readonly next: string | null;
    }
  | { readonly _tag: "ReportingDateNotOver"; readonly given: string; readonly today: string }
  | { readonly _tag: "ProfilesDiffer"; readonly profiles: ReadonlyArray<string> };

/** What is asked of a document before it leaves the body. */
export interface Publishing {
  /** The reporting date: the day that the record is read as of. */
  readonly day: string;
  /** The day in London now. */
  readonly today: string;
  /** The reporting dates that a body has on record now, for the hint. */
  readonly datesNow: (body: string) => ReadonlyArray<string>;
}

/**
 * Whether a report may be published for a day; answers the one disclosure profile it stands under.
 *
 * The day must be over, and each body of the report must have recorded it as a reporting date by then: a date
 * that is added afterwards would let anybody see what changed from one day to the next.
 *
 * Source: measures.md DC-5 and X-6.
 */
export function publishable(
  { matters }: YouSaid,
  { day, today, datesNow }: Publishing,
): Either<PublishError, string> {
  const refused = matters.find(({ reportingDates }) => !reportingDates.includes(day));
  const [first] = matters;
  if (first === undefined || refused !== undefined) {
    const body = refused?.body ?? null;
    const known = body === null ? [] : datesNow(body.id).toSorted();
    return left({
      _tag: "NotAReportingDate",
      given: day,
      body: body?.name ?? null,
      last: known.findLast((date) => date < day) ?? null,
      next: known.find((date) => date > day) ?? null,
    });
  }
  if (day >= today) return left({ _tag: "ReportingDateNotOver", given: day, today });
  const profiles = [...new Set(matters.map(({ profile }) => profile))];
  return profiles.length > 1 ? left({ _tag: "ProfilesDiffer", profiles }) : right(first.profile);
}
