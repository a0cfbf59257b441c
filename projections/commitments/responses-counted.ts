import { inTime } from "../closed-loop/claim.js";
import type { CommitmentDocuments } from "./asked.js";
import { blankHappening, type Happening } from "./happening.js";

/** The responses that count by a day, as happenings: without those taken back, or left out by then. */
export function responsesCounted(
  { responses }: CommitmentDocuments,
  today: string,
): ReadonlyArray<Happening> {
  const found: Happening[] = [];
  for (const { received, left } of responses.values()) {
    if (received === null || inTime(left, today).at(-1)?.counts === false) continue;
    const { event, at, position, activity, channel, kind, subject } = received;
    found.push({
      ...blankHappening(event),
      at,
      position,
      type: "FeedbackReceived",
      activity,
      methods: [channel],
      kinds: [kind],
      subject,
    });
  }
  return found;
}
