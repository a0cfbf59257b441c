import type { NewEventOf } from "engagement-ledger";
import { begun, feedback, uuidOf } from "../../ledger/a-ledger.js";

const count = 300;

/** What is recorded and said again: each with an id of its own. */
export const retried: ReadonlyArray<NewEventOf<"FeedbackReceived">> = Array.from(
  { length: count },
  (_, number) => ({ ...feedback(uuidOf(number)), id: uuidOf(10_000 + number) }),
);

/** What must be there before. */
export const first = begun.map((event, index) => ({ ...event, id: uuidOf(20_000 + index) }));
