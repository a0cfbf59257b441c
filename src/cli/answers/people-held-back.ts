import type { EngagementEvent, UnknownEvent } from "../../events/event.js";

/** Said in the place of the facts of an event about so few people that they may point at somebody. */
export const peopleHeldBack =
  "Held back: they say what people are, or count people by group or place. Give --internal to see them.";

/** Types whose facts may be one person's characteristics, or a count of people by group or place. */
const ofPeople: ReadonlyArray<string> = ["FeedbackReceived", "ActivityHeld", "ResponsesTallied"];
const parts = ["tallies", "characteristics", "answers", "area", "audiences"];

/**
 * Whether the facts of an event are for the body itself and its auditor only.
 *
 * Source: measures.md DC-3 and PD-5.
 */
export function holdsPeople(event: EngagementEvent | UnknownEvent): boolean {
  if (event.type === "Unknown") return false;
  if (event.type === "EventCorrected") return divides(event.data.data);
  return ofPeople.includes(event.type) && divides(event.data);
}

/** Whether facts have a part that says which people, and is not empty. */
function divides(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return false;
  return Object.entries(data).some(
    ([name, value]) =>
      (parts.includes(name) && (Array.isArray(value) ? value.length > 0 : true)) ||
      (name === "attendedBy" && Array.isArray(value) && value.some(hasPeople)),
  );
}

/** Whether it was said how many people of a body attended. */
function hasPeople(present: unknown): boolean {
  return typeof present === "object" && present !== null && "people" in present;
}
