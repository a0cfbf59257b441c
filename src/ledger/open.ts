import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { NewEventOf } from "../events/event.js";
import {
  StoreFailure,
  type LocalStore,
  type OpenStoreError,
  type StorePlace,
} from "../log/store.js";
import { systemClock } from "./clock.js";
import { asRecorded } from "./corrected-event.js";
import { derivationKeyOf } from "./derivation-key.js";
import type { OpenError, RecordError } from "./errors.js";
import type { Ledger } from "./ledger.js";
import type { CreateOptions, OpenOptions } from "./open-options.js";
import { ledgerOver } from "./over-store.js";
import { saidBy } from "./stored-bytes.js";

const originPattern = /^[a-z0-9][a-z0-9./-]{0,199}$/;

/**
 * Makes a new ledger and opens it. Refuses to overwrite: `AlreadyExists`.
 *
 * Its first entry, `LedgerStarted`, says the origin and whether the clock is the system's.
 */
export async function createLedger(
  place: StorePlace,
  options: CreateOptions,
): Promise<Either<OpenError | RecordError, Ledger>> {
  const { origin, clock = systemClock } = options;
  if (!originPattern.test(origin)) return left({ _tag: "BadOrigin", given: origin });
  const store = openEmpty(place);
  if (isLeft(store)) return store;
  const started = {
    type: "LedgerStarted",
    entity: "ledger:self",
    occurredAt: new Date(clock.now()).toISOString(),
    actor: { id: "engagement-ledger" },
    data: { origin, clock: clock.kind },
  } as const satisfies NewEventOf<"LedgerStarted">;
  const first = ledgerOver(place.name, store.right, {
    ...options,
    clock,
    origin,
    key: new Uint8Array(),
  });
  const recorded = await first.record(started);
  await first.close();
  return isLeft(recorded) ? recorded : openLedger(place, options);
}

/** A new store, or one whose making was cut off before its first entry. */
function openEmpty(place: StorePlace): Either<OpenStoreError, LocalStore> {
  const created = place.open({ mode: "create" });
  if (!isLeft(created) || created.left._tag !== "AlreadyExists") return created;
  const store = place.open({ mode: "write" });
  if (isLeft(store)) return created;
  if (store.right.size() === 0) return store;
  store.right.close();
  return created;
}

/**
 * Opens the ledger of a place. Errors: `NoLedger`, `NotALedger`, `OtherVersion`, `ClockNotDeclared` and
 * what the store says.
 *
 * Costs the same however long the log is.
 */
export async function openLedger(
  place: StorePlace,
  options: OpenOptions = {},
): Promise<Either<OpenError, Ledger>> {
  const { clock = systemClock, readOnly = false } = options;
  const store = place.open({ mode: readOnly ? "read" : "write" });
  if (isLeft(store)) return store;
  const started = firstEvent(store.right, place.name);
  if (isLeft(started)) {
    store.right.close();
    return started;
  }
  const { origin, declared, salt } = started.right;
  if (clock.kind === "simulated" && declared === "system") {
    store.right.close();
    return left({ _tag: "ClockNotDeclared", place: place.name });
  }
  const key = derivationKeyOf(salt);
  return right(ledgerOver(place.name, store.right, { ...options, clock, origin, declared, key }));
}

interface Started {
  readonly origin: string;
  readonly declared: "system" | "simulated";
  readonly salt: string;
}

function firstEvent(store: LocalStore, place: string): Either<OpenError, Started> {
  try {
    const entry = store.read({ from: 0, before: 1, limit: 1 })[0];
    const event = entry === undefined ? undefined : asRecorded(entry);
    if (entry === undefined || event?.type !== "LedgerStarted")
      return left({ _tag: "NotALedger", place, why: "its first entry is not LedgerStarted" });
    const { salt } = saidBy(entry);
    return right({
      origin: event.data.origin,
      declared: event.data.clock,
      salt: typeof salt === "string" ? salt : "",
    });
  } catch (error) {
    if (error instanceof StoreFailure)
      return left({ _tag: "StoreUnusable", place, why: error.message });
    throw error;
  }
}
