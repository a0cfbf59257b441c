import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { decodeWithinLimits, type DecodedEvent } from "../events/decode.js";
import type { NewEvent } from "../events/event.js";
import { sealedIn } from "../events/references.js";
import type { RecordAllError } from "./errors.js";
import { newEventId } from "./identifiers.js";

/** A decoded event with its id: the caller's, or a new one. */
export type IdentifiedEvent = DecodedEvent & { readonly id: string };

const mostAtOnce = 10_000;

/**
 * Decodes the events of one call.
 *
 * Errors: `NothingToRecord`, `BatchTooLarge`, `LimitExceeded`, `NotAnEvent`, `SealedTextNotYet`.
 */
export function prepare(
  events: ReadonlyArray<NewEvent>,
  now: number,
): Either<RecordAllError, ReadonlyArray<IdentifiedEvent>> {
  if (events.length === 0) return left({ _tag: "NothingToRecord" });
  if (events.length > mostAtOnce)
    return left({ _tag: "BatchTooLarge", events: events.length, limit: mostAtOnce });
  const prepared: IdentifiedEvent[] = [];
  for (const [index, given] of events.entries()) {
    const event = decodeWithinLimits(given);
    if (isLeft(event)) return left({ ...event.left, index });
    const sealed = sealedIn(event.right.type, event.right.data)[0];
    if (sealed !== undefined) return left({ _tag: "SealedTextNotYet", at: sealed, index });
    prepared.push({ ...event.right, id: event.right.id ?? newEventId(now) });
  }
  return right(prepared);
}
