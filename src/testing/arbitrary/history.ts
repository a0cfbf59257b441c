import { isLeft, isRight } from "fp-ts/lib/Either.js";
import type { Arbitrary } from "fast-check";
import { decodeNewEvent, readNewEvent } from "../../events/decode.js";
import { eventTypes, type EventType, type NewEvent } from "../../events/event.js";
import { definitions } from "../../events/lookup.js";
import { lifecycles } from "../../ledger/lifecycles/by-kind.js";
import { bound } from "./bound.js";
import { arbitraryEvent } from "./event.js";
import { fastCheck } from "./fast-check.js";
import { RecordSoFar } from "./record-so-far.js";
import { trial } from "./trial.js";

/** How large a history is. */
export interface HistorySize {
  /** How many events at most beside those with which entities begin; 20 when left out. */
  readonly maxLength?: number;
}

/**
 * Any history that a new ledger records, in this order: every event refers only to what came before it.
 *
 * Corrections and withdrawals are in it. Record it with a clock that stands in 2024 or later. Needs
 * fast-check.
 */
export function arbitraryHistory(size: HistorySize = {}): Arbitrary<ReadonlyArray<NewEvent>> {
  const fc = fastCheck();
  const any: Arbitrary<NewEvent> = arbitraryEvent();
  const beginnings = beginningTypes().map((type): Arbitrary<NewEvent | undefined> =>
    fc.option(arbitraryEvent(type), { freq: 9, nil: undefined }),
  );
  const more = fc.array(any, { maxLength: size.maxLength ?? 20, size: "max" });
  return fc
    .tuple(fc.tuple(...beginnings), more)
    .map(([begun, others]) => history([...begun.filter((one) => one !== undefined), ...others]));
}

/** The types that begin an entity, as the lifecycles have it. */
function beginningTypes(): ReadonlyArray<EventType> {
  return eventTypes.filter((type) => {
    const about = definitions.get(type)?.about ?? "ledger";
    const [event] = fastCheck().sample(arbitraryEvent(type), { numRuns: 1, seed: 1 });
    const decoded = decodeNewEvent(event);
    if (about === "ledger" || isLeft(decoded)) return false;
    return lifecycles[about].admit(undefined, decoded.right) === undefined;
  });
}

/** Of some events, those that a ledger admits, with their references turned to one another. */
function history(events: ReadonlyArray<NewEvent>): ReadonlyArray<NewEvent> {
  const record = new RecordSoFar();
  const admits = trial();
  const told: NewEvent[] = [];
  let waiting = events;
  for (;;) {
    const refused = waiting.filter((event) => {
      const admitted = versionsOf(event, record).find(admits);
      if (admitted === undefined) return true;
      record.add(admitted);
      told.push(admitted);
      return false;
    });
    if (refused.length === waiting.length) return told;
    // What was refused for want of something that came later has its turn again.
    waiting = refused;
  }
}

/** The event about what is on record, and about what it says itself: as it stands, or as it begins. */
function versionsOf(event: NewEvent, record: RecordSoFar): ReadonlyArray<NewEvent> {
  const about = definitions.get(event.type)?.about ?? "ledger";
  const entities = [record.entity([about], event.entity), event.entity];
  return entities.flatMap((entity) => {
    const version = entity === undefined ? undefined : readNewEvent(bound(event, entity, record));
    return version !== undefined && isRight(version) ? [version.right] : [];
  });
}
