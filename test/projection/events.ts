import type { EngagementEvent, Envelope, EventOf } from "../../src/events/event.js";
import type { Page } from "../../src/ledger/ledger.js";
import type { Pages } from "../../src/projection/read-pages.js";

function envelope(position: number): Omit<Envelope, "entity"> {
  return {
    id: `00000000-0000-7000-8000-${String(position).padStart(12, "0")}`,
    version: 1,
    occurredAt: "2026-01-05",
    recordedAt: "2026-01-06T09:00:00.000Z",
    actor: { id: "recorder-1" },
    position,
  };
}

/** One response by a channel. */
export function feedbackReceived(position: number, channel: string): EventOf<"FeedbackReceived"> {
  return {
    ...envelope(position),
    type: "FeedbackReceived",
    entity: "feedback:3f0e9a51-8f5c-4d0c-9a3e-2f6a3c1b7d10",
    data: {
      activity: "activity:winter",
      channel,
      respondent: { kind: "individual" },
      characteristics: [],
      answers: [],
    },
  };
}

/** Responses by a channel, known only as a count. */
export function responsesTallied(
  position: number,
  channel: string,
  responses: number,
): EventOf<"ResponsesTallied"> {
  return {
    ...envelope(position),
    type: "ResponsesTallied",
    entity: "activity:winter",
    data: {
      channel,
      responses,
      breakdown: false,
      source: { title: "Survey report", formats: [], languages: [] },
      tallies: [],
      answers: [],
    },
  };
}

/** A matter that will not go on. */
export function matterWithdrawn(position: number, reason: string): EventOf<"MatterWithdrawn"> {
  return {
    ...envelope(position),
    type: "MatterWithdrawn",
    entity: "matter:urgent-care",
    data: { reason },
  };
}

/** A view of a list of events, read as a ledger's view is. */
export function viewOf(
  events: ReadonlyArray<EngagementEvent>,
  unknown: Page["unknown"] = [],
): Pages {
  return {
    pages: async function* ({ types, pageSize = 1_000 } = {}) {
      for (let from = 0; from < events.length + unknown.length; from += pageSize) {
        const next = from + pageSize;
        yield {
          events: events
            .filter(({ position }) => position >= from && position < next)
            .filter(({ type }) => types === undefined || types.includes(type)),
          unknown: unknown.filter(({ position }) => position >= from && position < next),
          next,
        };
      }
    },
  };
}
