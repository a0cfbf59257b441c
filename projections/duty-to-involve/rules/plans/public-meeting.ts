import { onDay } from "../../days.js";
import type { Held } from "../../dossier/activity-dossier.js";
import { listOf } from "../../dossier/names.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import type { BodyFacts } from "../facts.js";
import { quoted } from "../quoted.js";
import type { OwnPlan } from "./own-plan.js";

/** A time that something was held to present a document. */
export interface Presented extends Noted {
  /** What to call it in a sentence. */
  readonly called: string;
  /** Whether it is recorded as a meeting that members of the public could come to. */
  readonly isPublic: boolean;
}

const publicMethods = ["public-meeting", "accountability-event", "spotlight-event"];
const publicAudiences = ["live-or-work-in-area", "service-users"];
const noMeetings = ["website", "newsletter", "e-bulletin", "press", "social-media"];

/**
 * Every time that a document is recorded as presented, the earliest first.
 *
 * A meeting is public by its channel, or because people who live there or use services are its audience.
 * What only informs from afar, such as a newsletter, is no meeting.
 * Source: NHS Act 2006 s.14Z15(6), "a meeting for the purpose of presenting the report to members of the public".
 */
export function presentationsOf(
  { plan, presentedIn }: OwnPlan,
  { record }: Pick<BodyFacts, "record">,
): ReadonlyArray<Presented> {
  const held = listOf(presentedIn).flatMap((id) => record.activities.get(id)?.held ?? []);
  return earliestFirst(held.filter(({ presents }) => presents === plan)).map((one) => ({
    ...one,
    called: `${quoted(one.title)} (${onDay(one.occurredAt)})`,
    isPublic: isPublic(one),
  }));
}

function isPublic({ method, audiences }: Held): boolean {
  if (noMeetings.includes(method)) return false;
  return publicMethods.includes(method) || audiences.some((code) => publicAudiences.includes(code));
}
