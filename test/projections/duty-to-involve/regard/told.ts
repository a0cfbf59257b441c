import type { GivenDataOf, NewEventOf } from "engagement-ledger";
import { body, matter } from "../westmoor.js";

const actor = { id: "recorder" };

/** The eight relevant characteristics. */
export const eight = [
  "age",
  "disability",
  "gender-reassignment",
  "pregnancy-maternity",
  "race",
  "religion-belief",
  "sex",
  "sexual-orientation",
];

/** An id for an event, by a number. */
export function eventId(number: number): string {
  return `0190163d-8694-739b-aea5-${String(number).padStart(12, "0")}`;
}

/** An assessment was made, of these characteristics. */
export function impactAssessed(
  number: number,
  occurredAt: string,
  codes: ReadonlyArray<string> = eight,
  given: Partial<GivenDataOf<"ImpactAssessed">> = {},
): NewEventOf<"ImpactAssessed"> {
  return {
    type: "ImpactAssessed",
    entity: matter,
    occurredAt,
    actor,
    id: eventId(number),
    data: {
      kind: "eqia",
      document: { title: `Assessment ${number}` },
      characteristics: codes.map((code) => ({ code, effect: "none", because: "Seen." })),
      ...given,
    },
  };
}

/** Decision-makers had a paper before them that names assessments. */
export function paperWith(
  occurredAt: string,
  assessments: ReadonlyArray<number>,
  by: `body:${string}` = body,
): NewEventOf<"PaperReceived"> {
  return {
    type: "PaperReceived",
    entity: matter,
    occurredAt,
    actor,
    data: {
      by,
      meeting: "Governing body",
      document: { title: "Paper 7" },
      assessments: assessments.map(eventId),
    },
  };
}

/** A body exists, of which it is recorded whether it is listed for the equality duties. */
export function listed(
  schedule19: "yes" | "no" | "unknown",
  schedule2: "yes" | "no" | "unknown",
  given: Partial<GivenDataOf<"BodyRegistered">> = {},
): NewEventOf<"BodyRegistered"> {
  return {
    type: "BodyRegistered",
    entity: body,
    occurredAt: "2013-04-01",
    actor,
    data: {
      name: "NHS Westmoor",
      kind: "ccg",
      from: "2013-04-01",
      equalityDuties: { schedule19, schedule2 },
      ...given,
    },
  };
}

/** A document on equality is public; each is a plan of its own. */
export function equalityPublished(
  kind: "equality-information" | "equality-objectives",
  occurredAt: string,
  by: `body:${string}` = body,
): NewEventOf<"PlanPublished"> {
  return {
    type: "PlanPublished",
    entity: `plan:${kind}-${by.slice(5)}-${occurredAt}`,
    occurredAt,
    actor,
    data: {
      kind,
      by,
      period: { from: "2017-04-01", to: "2018-03-31" },
      document: { title: `${kind} of ${occurredAt}` },
    },
  };
}
