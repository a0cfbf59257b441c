import type { MatterDossier } from "../dossier/matter-dossier.js";
import type { Noted } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";
import type { Involvement } from "./involvement.js";

/** Whether people could give views and did, with what shows it or what is not on record. */
export type Voice =
  | { readonly heard: true; readonly evidence: ReadonlyArray<Noted> }
  | { readonly heard: false; readonly why: string };

/**
 * Tells whether involvement recorded a way to give views and views received, or why information was enough.
 *
 * A standing network by itself shows neither: its meetings, held and linked, do.
 *
 * Source: law.md 4.4 R-VOICE; "whether by being consulted or provided with information or in other ways".
 */
export function voiceOf({ held }: Involvement, matter: MatterDossier): Voice {
  if (held === undefined)
    return { heard: false, why: "is a standing network with no record of views received" };
  const { activity, occurrence } = held;
  if (occurrence.twoWay && activity.views !== undefined)
    return { heard: true, evidence: [activity.views.first] };
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
    why: occurrence.twoWay ? "has no record of views received" : "gave people no way to give views",
  };
}
