import type { DraftsOf } from "engagement-ledger";
import { addEvidence, gatheredOf, removeEvidence } from "../figures/gathered.js";
import { areaOf } from "./area-of.js";
import type { blanks } from "./blanks.js";
import { petition } from "./channel-totals.js";
import { addCharacteristics } from "./count-answers.js";
import { noChannel, whole } from "./documents.js";
import { ownEntry } from "./own-entry.js";

/**
 * Counts one response, or takes it back, as its document now says: withdrawn and excluded ones do not count.
 *
 * A draft of the response's document is what changed; it is counted at most once whatever happens to it.
 */
export function countFeedback(
  documents: DraftsOf<typeof blanks>,
  feedback: string,
  limit: number,
): void {
  const response = documents.feedback(feedback);
  const counts = response.event !== "" && !response.withdrawn && !response.excluded;
  if (counts === response.counted) return;
  response.counted = counts;
  const sign = counts ? 1 : -1;
  const { activity, channel, event, area, subject, characteristics } = response;
  const into = ownEntry(documents.activities(activity).channels, channel, noChannel);
  const gather = (evidence: typeof into.received.evidence): void => {
    if (counts) addEvidence(evidence, event, limit);
    else removeEvidence(evidence, event);
  };
  into.received.responses += sign;
  gather(into.received.evidence);
  if (area !== "") {
    const count = areaOf(documents, activity, channel, whole, area);
    count.responses += sign;
    if (count.evidence === null) count.evidence = gatheredOf(event);
    else gather(count.evidence);
  }
  addCharacteristics(into, characteristics, event, sign, limit);
  if (subject === "") into.received.unlinked += sign;
  else if (channel !== petition) {
    const { activities } = documents.subjects(subject);
    activities[activity] = (activities[activity] ?? 0) + sign;
  }
}
