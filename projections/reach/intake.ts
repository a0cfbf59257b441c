import { firstDay, key, lastDay, type DraftsOf, type EventOf } from "engagement-ledger";
import type { blanks } from "./blanks.js";
import { isNarrowed, standingOf, type Arrival, type Narrowing } from "./narrowing.js";

/** An event by which people contribute. */
export type ContributingEvent =
  | EventOf<"FeedbackReceived">
  | EventOf<"ResponsesTallied">
  | EventOf<"ActivityHeld">;

/**
 * Says under which key of an activity a contribution counts; undefined where it does not.
 *
 * What may or may not be of the days asked for is noted as undated.
 */
export type Intake = (
  documents: DraftsOf<typeof blanks>,
  event: ContributingEvent,
) => string | undefined;

/**
 * Takes contributions in, those asked for alone, and each day apart where `byDay`.
 *
 * A contribution counts for the last day on which it may have been made: by then it certainly was. A tally of a
 * period counts for its period, an activity of several days for all of them.
 */
export function takingIn(narrowing: Narrowing, byDay: boolean): Intake {
  if (!byDay && !isNarrowed(narrowing)) return (_documents, event) => activityOf(event);
  return (documents, event) => {
    const activity = activityOf(event);
    const arrival = arrivalOf(event);
    const standing = standingOf(arrival, narrowing);
    if (standing === "outside") return undefined;
    const { first = "", last } = arrival;
    if (standing === "undated" || (byDay && first !== last)) {
      const feedback = event.type === "FeedbackReceived" ? event.entity : "";
      Object.assign(documents.undated(event.id), { activity, feedback, first, last });
    }
    if (standing === "undated") return undefined;
    return byDay ? key(activity, last) : activity;
  };
}

function activityOf(event: ContributingEvent): string {
  return event.type === "FeedbackReceived" ? event.data.activity : event.entity;
}

/** Where a contribution came from, and between which days. */
export function arrivalOf(event: ContributingEvent): Arrival {
  const [first, last] = [firstDay(event.occurredAt), lastDay(event.occurredAt)];
  if (event.type === "FeedbackReceived") {
    const { channel, area } = event.data;
    return { channel, area, first, last };
  }
  if (event.type === "ResponsesTallied") {
    const { channel, area, period } = event.data;
    return period === undefined
      ? { channel, area, first, last }
      : { channel, area, first: period.from, last: period.to };
  }
  const { method, place, until } = event.data;
  return {
    channel: method,
    area: place?.area,
    first,
    last: until === undefined || until < last ? last : until,
  };
}
