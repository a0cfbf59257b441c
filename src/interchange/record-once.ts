import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { ImportError } from "./errors.js";
import type { PlannedEvent } from "./plan/compile-event.js";
import { readRow, type Importing } from "./rows/read-row.js";
import { refusedByCatalogue } from "./rows/refused-row.js";

const blank = (): string => "";

/**
 * Records what a mapping records once an import; on a second run it is on record and nothing is added.
 *
 * What another event has begun already is left alone: a body that is on record need not be registered
 * again. Answers how many events were recorded. Errors: `OnceRefused`.
 */
export async function recordOnce(
  once: ReadonlyArray<PlannedEvent>,
  importing: Importing,
  dryRun: boolean,
): Promise<Either<ImportError, number>> {
  let recorded = 0;
  for (const planned of once) {
    const refuse = (because: Extract<ImportError, { _tag: "OnceRefused" }>["because"]) =>
      left({ _tag: "OnceRefused" as const, event: planned.name, because });
    const reading = await readRow([planned], { cell: blank, rowId: [] }, importing);
    if (isLeft(reading)) return refuse(reading.left);
    const refusal = refusedByCatalogue(reading.right.events);
    if (refusal !== undefined) return refuse(refusal);
    const events = reading.right.events.map(({ event }) => event);
    if (events.length === 0) continue;
    const outcome = dryRun ? right([]) : await importing.ledger.recordAll(events);
    if (isLeft(outcome) && outcome.left._tag === "AlreadyBegan") continue;
    if (isLeft(outcome)) return refuse(outcome.left);
    recorded += events.length;
    for (const { id } of events) importing.lineages.add(id);
    for (const { position } of outcome.right) importing.claimed.add(position);
  }
  return right(recorded);
}
