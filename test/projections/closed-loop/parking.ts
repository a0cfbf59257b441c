import type { EntityId, GivenDataOf, NewEvent } from "engagement-ledger";
import { happened } from "../recorded.js";

/** The theme that tests follow. */
export const theme: EntityId<"theme"> = "theme:parking";

/** The activity at which people raised it. */
export const talks: EntityId<"activity"> = "activity:talks";

/** An activity was held. */
export function held(
  activity: EntityId<"activity"> = talks,
  by: EntityId<"body"> = "body:icb",
  on = "2024-01-05",
): NewEvent {
  return happened("ActivityHeld", activity, on, {
    by,
    title: "Talks",
    method: "meeting",
    purpose: "insight",
    mode: "consulted",
    twoWay: true,
    attendance: {},
  });
}

/** People said that it is hard to park. */
export function said(on: string, data: Partial<GivenDataOf<"ThemeIdentified">> = {}): NewEvent {
  return happened("ThemeIdentified", theme, on, {
    title: "Parking",
    summary: "It is hard to park",
    activities: [talks],
    matters: ["matter:m"],
    groups: ["carers"],
    ...data,
  });
}
