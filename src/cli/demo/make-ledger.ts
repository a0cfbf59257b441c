import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { readFileSync } from "node:fs";
import type { AnyError } from "../../explain/explain.js";
import { readNewEvent } from "../../events/decode.js";
import type { NewEvent } from "../../events/event.js";
import { simulatedClock } from "../../ledger/clock.js";
import { createLedger } from "../../ledger/open.js";
import { sqlite } from "../../log/sqlite/index.js";

/** A history: what was recorded together, and what the simulated clock said then. */
interface Chapter {
  readonly clock: string;
  readonly events: ReadonlyArray<unknown>;
}

/** Makes a ledger from a history of JSON Lines, with a simulated clock that it declares. */
export async function makeLedger(
  path: string,
  origin: string,
  history: string,
): Promise<Either<AnyError, number>> {
  const chapters = readFileSync(history, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Chapter => JSON.parse(line));
  const clock = simulatedClock(chapters[0]?.clock ?? "");
  const made = await createLedger(sqlite(path), { origin, clock });
  if (isLeft(made)) return made;
  const ledger = made.right;
  try {
    for (const chapter of chapters) {
      clock.set(chapter.clock);
      const events: NewEvent[] = [];
      for (const said of chapter.events) {
        const event = readNewEvent(said);
        if (isLeft(event)) return event;
        events.push(event.right);
      }
      const recorded = await ledger.recordAll(events);
      if (isLeft(recorded)) return left(recorded.left);
    }
    return right(ledger.size);
  } finally {
    await ledger.close();
  }
}
