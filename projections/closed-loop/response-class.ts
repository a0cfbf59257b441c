import { compareClaims, firstDay, lastDay } from "engagement-ledger";
import { byTime, inTime, since, type Claim } from "./claim.js";
import type { Context } from "./context.js";
import type { ActivityDocument } from "./documents.js";
import { lastDayOfLimit } from "./limit.js";

/** How the response to a consultation stands. The classes are GOV.UK's own (law.md 5.5). */
export type ResponseClass =
  | "published-on-time"
  | "published-late"
  /** Published or closed in a month or year that leaves open whether it was in time. */
  | "published-undated"
  | "overdue"
  | "not-due-yet"
  | "withdrawn";

type Opening = ActivityDocument["openings"][number];

/** One consultation, and how its response stands on a day. */
export interface Consultation {
  readonly activity: ActivityDocument;
  readonly class: ResponseClass;
  /** The last day that is in time; undefined of one withdrawn before it closed. */
  readonly limit: string | undefined;
  /** Whether a delay was explained. */
  readonly explained: boolean;
  /** The events that show it. */
  readonly events: ReadonlyArray<string>;
}

/**
 * How the response to a consultation stands; undefined where it is open still, or its body has no limit.
 *
 * A consultation closes with its ConsultationClosed, else at the end of the last closing day announced. Of one
 * that was opened again only what came since counts. What was published before it closed is no response.
 *
 * Source: measures.md 2.5; law.md 5.5.
 */
export function consultationOn(
  activity: ActivityDocument,
  { today, policiesOf }: Context,
): Consultation | undefined {
  const opening = openingOf(activity, today);
  if (opening === undefined) return undefined;
  const sinceOpening = <C extends Claim>(claims: ReadonlyArray<C>): ReadonlyArray<C> =>
    inTime(claims, today).filter((claim) => since(claim, opening));
  const closed = closingOf(activity, opening, today);
  const { responseLimitDays } = policiesOf(opening.by);
  const limitFrom = (day: string | undefined): string | undefined =>
    day === undefined || responseLimitDays === undefined
      ? undefined
      : lastDayOfLimit(day, responseLimitDays);
  const limit = limitFrom(closed === undefined ? undefined : lastDay(closed.at));
  const cancelled = sinceOpening(activity.cancelled);
  if (cancelled.length > 0)
    return { activity, class: "withdrawn", limit, explained: false, events: cancelled.map(idOf) };
  if (closed === undefined || limit === undefined) return undefined;
  const surely = limitFrom(firstDay(closed.at)) ?? "";
  const [published] = sinceOpening(activity.published).filter(
    ({ at }) => compareClaims(at, closed.at) !== "before",
  );
  const delays = sinceOpening(activity.delayed);
  const found = today <= limit ? "not-due-yet" : classOf(published, surely, limit);
  const onTime = found === "published-on-time";
  const claims = [closed, ...(published === undefined ? [] : [published])];
  return {
    activity,
    class: found,
    limit,
    explained: delays.length > 0,
    events: [...claims, ...(onTime ? [] : delays)].map(idOf),
  };
}

/** The last opening by a day; where none is certainly by then, the first that may be. */
function openingOf({ openings }: ActivityDocument, today: string): Opening | undefined {
  const possible = openings.filter(({ at }) => (firstDay(at) ?? at) <= today).toSorted(byTime);
  return inTime(openings, today).at(-1) ?? possible[0];
}

/** In time where it was published by a day that is surely in time, and late after the last that may be. */
function classOf(published: Claim | undefined, surely: string, limit: string): ResponseClass {
  if (published === undefined) return "overdue";
  if (lastDay(published.at) <= surely) return "published-on-time";
  const from = firstDay(published.at);
  return from !== undefined && from > limit ? "published-late" : "published-undated";
}

const idOf = ({ event }: Claim): string => event;

/** The event that closed a consultation, and when; of a closing day announced, that day. */
function closingOf(
  { closed, closesOn }: ActivityDocument,
  opening: Claim,
  today: string,
): Claim | undefined {
  const recorded = inTime(closed, today).findLast((claim) => since(claim, opening));
  if (recorded !== undefined) return recorded;
  const announced = inTime(closesOn, today).findLast(
    (claim) => claim.event === opening.event || since(claim, opening),
  );
  return announced === undefined || announced.day > today
    ? undefined
    : { ...announced, at: announced.day };
}
