import { isLeft } from "fp-ts/lib/Either.js";
import type { NewEvent } from "../../events/event.js";
import { explain, type AnyError } from "../../explain/explain.js";
import { simulatedClock, type Clock } from "../../ledger/clock.js";
import type { Ledger } from "../../ledger/ledger.js";
import { createLedger, openLedger } from "../../ledger/open.js";
import { memory } from "../../log/memory/memory.js";
import type { StorePlace } from "../../log/store.js";
import { mustSurvive } from "./survival.js";

/** A ledger in memory that holds what a specification takes as given. */
export interface Told {
  readonly ledger: Ledger;
  /** Closes it and opens it again, with nothing remembered but what was stored. */
  readonly reopened: () => Promise<Ledger>;
}

/** Makes a new ledger and records what is given. Throws, with the reason in words, where that is refused. */
export async function told(given: ReadonlyArray<NewEvent>, now: string): Promise<Told> {
  const clock = simulatedClock(now);
  const place = memory();
  const created = await createLedger(place, { origin: "specification.example/given", clock });
  if (isLeft(created)) throw failed("The ledger of a specification was not made", created.left);
  const ledger = created.right;
  if (given.length > 0) {
    const recorded = await ledger.recordAll(given);
    if (isLeft(recorded)) {
      const { index = 0, ...error } = recorded.left;
      throw failed(`Given event ${index + 1} (${given[index]?.type}) was refused`, error);
    }
    await mustSurvive(ledger, given, recorded.right);
  }
  return { ledger, reopened: () => reopen(ledger, place, clock) };
}

/** An error whose message is the reason in words. */
export function failed(what: string, because: AnyError): Error {
  return new Error(`${what}: ${explain(because)}`, { cause: because });
}

async function reopen(ledger: Ledger, place: StorePlace, clock: Clock): Promise<Ledger> {
  await ledger.close();
  const opened = await openLedger(place, { clock });
  if (isLeft(opened)) throw failed("The ledger did not open again", opened.left);
  return opened.right;
}
