import { inTime, since } from "../../closed-loop/claim.js";
import type { ActivityDocument } from "../documents.js";
import type { Said } from "../said.js";

/** The openings of an activity for responses by a day, without those withdrawn before it was opened again. */
export function openingsThatStood(
  { opened, cancelled }: ActivityDocument,
  today: string,
): ReadonlyArray<Said<"ConsultationOpened">> {
  const openings = inTime(opened, today);
  const withdrawals = inTime(cancelled, today);
  return openings.filter((one, index) => {
    const next = openings[index + 1];
    return !withdrawals.some(
      (withdrawn) => since(withdrawn, one) && (next === undefined || !since(withdrawn, next)),
    );
  });
}
