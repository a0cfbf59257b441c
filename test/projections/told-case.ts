import { isLeft } from "fp-ts/lib/Either.js";
import {
  createLedger,
  explain,
  lastDay,
  simulatedClock,
  type Ledger,
  type NewEvent,
} from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";

/** An event, recorded on the day it happened; or the day it was recorded on, for what was recorded late. */
export type Step = NewEvent | { readonly event: NewEvent; readonly recordedOn: string };

/** Says on which day an event was recorded. */
export function recordedOn(day: string, event: NewEvent): Step {
  return { event, recordedOn: day };
}

/** A ledger in which each step was recorded on its own day, in the order given. */
export async function toldCase(steps: ReadonlyArray<Step>): Promise<Ledger> {
  const first = "1990-01-01T09:00:00.000Z";
  const clock = simulatedClock(first);
  const made = await createLedger(memory(), { origin: "westmoor.example/engagement", clock });
  if (isLeft(made)) throw new Error(explain(made.left));
  let now = first;
  for (const step of steps) {
    const { event, recordedOn: day } =
      "event" in step ? step : { event: step, recordedOn: lastDay(step.occurredAt) };
    const evening = `${day}T20:00:00.000Z`;
    now = [now, evening].toSorted().at(-1) ?? now;
    clock.set(now);
    const answer = await made.right.record(event);
    if (isLeft(answer)) throw new Error(explain(answer.left));
  }
  return made.right;
}
