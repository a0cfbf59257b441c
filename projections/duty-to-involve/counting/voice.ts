import type { ViewsReceived } from "../dossier/activity-dossier.js";
import type { Noted } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";
import type { Facts } from "../rules/facts.js";
import { before } from "../timing.js";
import type { Involvement } from "./involvement.js";

/** Whether people could give views and did, with what shows it or what is not on record. */
export type Voice =
  | { readonly heard: true; readonly evidence: ReadonlyArray<Noted> }
  | { readonly heard: false; readonly why: string };

/**
 * Tells whether involvement recorded a way to give views and views received, or why information was enough.
 *
 * A standing network by itself shows neither: its meetings, held and linked, do. Where it began before
 * the decision, views that all came after it are none.
 *
 * Source: law.md 4.4 R-VOICE; "whether by being consulted or provided with information or in other ways".
 */
export function voiceOf(
  { held, start }: Involvement,
  { matter, decision }: Pick<Facts, "matter" | "decision">,
): Voice {
  if (held === undefined)
    return { heard: false, why: "is a standing network with no record of views received" };
  const { activity, occurrence } = held;
  const { views } = activity;
  const since =
    views !== undefined &&
    decision !== undefined &&
    before(start.occurredAt, decision.occurredAt) === "in-time" &&
    before(views.earliest.occurredAt, decision.occurredAt) === "too-late";
  if (occurrence.twoWay && views !== undefined && !since)
    return { heard: true, evidence: viewsBy(views, decision) };
  if (occurrence.mode === "informed") {
    const reason = earliestFirst(matter.assessments).find(
      ({ informationEnoughBecause }) => informationEnoughBecause !== undefined,
    );
    return reason === undefined
      ? { heard: false, why: "gave information only, with no recorded reason why that was enough" }
      : { heard: true, evidence: [reason] };
  }
  return {
    heard: false,
    why: !occurrence.twoWay
      ? "gave people no way to give views"
      : since
        ? "has a record of views received only from after the decision"
        : "has no record of views received",
  };
}

/** The views first recorded; where those came only after the decision, those that came first. */
function viewsBy(
  { first, earliest }: ViewsReceived,
  decision: Noted | undefined,
): ReadonlyArray<Noted> {
  return decision !== undefined && before(first.occurredAt, decision.occurredAt) === "too-late"
    ? [earliest]
    : [first];
}
