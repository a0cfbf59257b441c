import { isLeft } from "fp-ts/lib/Either.js";
import { createLedger, explain, lastDay, simulatedClock, type NewEvent } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";

/** A ledger on disk in which each event was recorded on the evening of the day it happened. */
export async function toldLedger(path: string, events: ReadonlyArray<NewEvent>): Promise<string> {
  const first = "2020-01-01T09:00:00.000Z";
  const clock = simulatedClock(first);
  const made = await createLedger(sqlite(path), { origin: "westmoor.example/engagement", clock });
  if (isLeft(made)) throw new Error(explain(made.left));
  let now = first;
  for (const event of events) {
    now = [now, `${lastDay(event.occurredAt)}T20:00:00.000Z`].toSorted().at(-1) ?? now;
    clock.set(now);
    const answer = await made.right.record(event);
    if (isLeft(answer)) throw new Error(explain(answer.left));
  }
  await made.right.close();
  return path;
}
