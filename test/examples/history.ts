import { readFileSync } from "node:fs";
import { isLeft, type Either } from "fp-ts/lib/Either.js";
import {
  createLedger,
  explain,
  readNewEvent,
  simulatedClock,
  type AnyError,
  type Ledger,
  type NewEvent,
} from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";

/** What was recorded together, and what the simulated clock said then. */
export interface Chapter {
  readonly clock: string;
  readonly events: ReadonlyArray<unknown>;
}

/** The history of an example, by the name of its folder. */
export function historyOf(example: string): ReadonlyArray<Chapter> {
  const file = new URL(`../../examples/${example}/history.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Events of a history, each of which must decode. */
export function decoded(values: ReadonlyArray<unknown>): ReadonlyArray<NewEvent> {
  return values.map((value) => held(readNewEvent(value)));
}

/** A history recorded into a new ledger, chapter by chapter. */
export async function replayed(chapters: ReadonlyArray<Chapter>, origin: string): Promise<Ledger> {
  const clock = simulatedClock(chapters[0]?.clock ?? "");
  const ledger = held(await createLedger(memory(), { origin, clock }));
  for (const chapter of chapters) {
    clock.set(chapter.clock);
    held(await ledger.recordAll(decoded(chapter.events)), `${chapter.clock}: `);
  }
  return ledger;
}

function held<A>(answer: Either<AnyError, A>, where = ""): A {
  if (isLeft(answer)) throw new Error(where + explain(answer.left));
  return answer.right;
}
