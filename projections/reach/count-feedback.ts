import type { DraftsOf } from "engagement-ledger";
import { addEvidence, gatheredOf, removeEvidence } from "../figures/gathered.js";
import { areaOf } from "./area-of.js";
import type { blanks } from "./blanks.js";
import { petition } from "./channel-totals.js";
import { addCharacteristics } from "./count-answers.js";
import { countSubject } from "./crowds.js";
import { noChannel, noFeedback, whole, type FeedbackReach } from "./documents.js";
import { ownEntry } from "./own-entry.js";

/**
 * Notes what was said of one response, and counts it or takes it back: withdrawn and excluded ones do not count.
 *
 * It is counted at most once whatever happens to it.
 */
export function countFeedback(
  documents: DraftsOf<typeof blanks>,
  feedback: string,
  said: Partial<FeedbackReach>,
  limit: number,
): void {
  const before = documents.feedback.peek(feedback) ?? noFeedback;
  const now = { ...before, ...said };
  const counted = now.event !== "" && !now.withdrawn && !now.excluded;
  documents.feedback.put(feedback, { ...now, counted });
  if (counted !== before.counted) addTo(documents, now, counted ? 1 : -1, limit);
}

function addTo(
  documents: DraftsOf<typeof blanks>,
  { activity, channel, event, area, subject, characteristics }: FeedbackReach,
  sign: 1 | -1,
  limit: number,
): void {
  const into = ownEntry(documents.activities(activity).channels, channel, noChannel);
  const { received } = into;
  const gather = (evidence: typeof received.evidence): void => {
    if (sign === 1) addEvidence(evidence, event, limit);
    else removeEvidence(evidence, event);
  };
  received.responses += sign;
  gather(received.evidence);
  if (area !== "") {
    const count = areaOf(documents, activity, channel, whole, area);
    count.responses += sign;
    if (count.evidence === null) count.evidence = gatheredOf(event);
    else gather(count.evidence);
  }
  addCharacteristics(into, characteristics, event, sign, limit);
  if (subject === "") received.unlinked += sign;
  else if (channel !== petition) countSubject(documents, subject, activity, sign);
}
