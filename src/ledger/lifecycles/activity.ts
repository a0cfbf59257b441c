import type { DecodedEvent } from "../../events/decode.js";
import { compareClaims } from "../../events/time/occurred-at.js";
import type { Contradiction } from "../errors.js";
import type { Lifecycle } from "./lifecycle.js";
import { lifecycle } from "./lifecycle.js";
import type { State } from "./state.js";

const course = lifecycle({
  begins: ["ActivityPlanned", "ConsultationOpened", "ActivityHeld"],
  once: [],
  ends: ["ActivityCancelled"],
});

/**
 * An activity is planned, opened for responses or held, or all three, and held many times.
 *
 * Feedback after the closing day is awkward and admitted; a closing of what never opened, an extension to
 * an earlier day and a second opening while it is open cannot be true. It is open no longer than its last day.
 */
export const activity: Lifecycle = {
  admit: (state, event) => course.admit(state, event) ?? contradiction(state, event),
  evolve: (state, event) => {
    const next = course.evolve(state, event);
    if (next === undefined) return undefined;
    switch (event.type) {
      case "ConsultationOpened": {
        const { closesOn: _, ...rest } = next;
        const { closesOn } = event.data;
        const opened = { ...rest, openedAt: event.occurredAt, closed: false };
        return closesOn === undefined ? opened : { ...opened, closesOn };
      }
      case "ConsultationExtended":
        return { ...next, closesOn: event.data.closesOn };
      case "ConsultationClosed":
        return { ...next, closed: true };
      default:
        return next;
    }
  },
};

function contradiction(state: State | undefined, event: DecodedEvent): Contradiction | undefined {
  const { entity } = event;
  switch (event.type) {
    case "ConsultationOpened":
      if (isOpen(state, event.occurredAt)) return { _tag: "AlreadyOpen", at: "entity", entity };
      return endsBefore("data.closesOn", event.data.closesOn, event.occurredAt);
    case "ConsultationExtended":
      if (state?.openedAt === undefined) return { _tag: "NeverOpened", at: "entity", entity };
      return state.closesOn !== undefined && event.data.closesOn < state.closesOn
        ? {
            _tag: "ClosesEarlier",
            at: "data.closesOn",
            closesOn: state.closesOn,
            given: event.data.closesOn,
          }
        : endsBefore("data.closesOn", event.data.closesOn, state.openedAt);
    case "MidpointReviewed":
      return state?.openedAt === undefined
        ? { _tag: "NeverOpened", at: "entity", entity }
        : undefined;
    case "ConsultationClosed":
      if (state?.openedAt === undefined) return { _tag: "NeverOpened", at: "entity", entity };
      if (state.closed === true)
        return { _tag: "AlreadyEnded", at: "entity", entity, by: "ConsultationClosed" };
      return endsBefore("occurredAt", event.occurredAt, state.openedAt);
    default:
      return undefined;
  }
}

/** Whether people could respond: from the opening to the closing, or to the last day where nobody recorded it. */
function isOpen(state: State | undefined, when: string): boolean {
  if (state?.openedAt === undefined || state.closed === true) return false;
  return state.closesOn === undefined || compareClaims(when, state.closesOn) !== "after";
}

function endsBefore(
  at: string,
  given: string | undefined,
  began: string,
): Contradiction | undefined {
  return given !== undefined && compareClaims(given, began) === "before"
    ? { _tag: "EndsBeforeItBegan", at, began, given }
    : undefined;
}
