import { type Around, writingWithin } from "./guard.js";
import { StoreFailure, type StoreWriting } from "./store.js";

/**
 * Runs `work` with a writing that ends with it.
 *
 * Answers what `work` answers. Throws what it throws; and where an act of the store failed and `work` went
 * on as if it had not, that failure: half of a refused append must never be committed.
 */
export function runWithin<Answer>(
  place: string,
  writing: StoreWriting,
  work: (transaction: StoreWriting) => Answer,
): Answer {
  let running = true;
  const failures: unknown[] = [];
  const around: Around = (act) => {
    if (!running) throw new StoreFailure(place, "the transaction is over");
    try {
      return act();
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  try {
    const answer = work(writingWithin(around, writing));
    if (answer instanceof Promise)
      throw new TypeError("the work of a transaction must not be async");
    if (failures.length > 0) throw failures[0];
    return answer;
  } finally {
    running = false;
  }
}
