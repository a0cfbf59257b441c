import type { ActivityDossier } from "../duty-to-involve/dossier/activity-dossier.js";
import { listOf } from "../duty-to-involve/dossier/names.js";
import type { Clock } from "./due-item.js";

/** What a clock of an activity is about, and to which body and matters it belongs. */
export function belonging(
  { activity, matters }: Pick<ActivityDossier, "activity" | "matters">,
  by: string | undefined,
): Pick<Clock, "about" | "bodies" | "matters"> {
  return { about: activity, bodies: by === undefined ? [] : [by], matters: listOf(matters) };
}
