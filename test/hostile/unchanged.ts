import { isLeft } from "fp-ts/lib/Either.js";
import type { Ledger, NewEvent, RecordError } from "engagement-ledger";
import { aLedger, begun, ok } from "../ledger/a-ledger.js";

/** Passes anything off as an event, as a caller without types can. */
export function asEvent(value: unknown): NewEvent {
  if (isAnything(value)) return value;
  throw new Error("not reached");
}

function isAnything(_value: unknown): _value is NewEvent {
  return true;
}

/** A ledger with a body, a matter and a consultation on record. */
export async function aLedgerInUse(): Promise<Ledger> {
  const { ledger } = await aLedger();
  ok(await ledger.recordAll(begun));
  return ledger;
}

/** What a refusal is, and where. */
export type Refused = RecordError & { readonly at: string };

/**
 * Why a value is not recorded.
 *
 * Throws where it is recorded, where the refusal names no place, where size or root have changed, and where
 * an object anywhere in the program has changed with it.
 */
export async function refusedBy(ledger: Ledger, value: unknown): Promise<Refused> {
  const { size, root } = ledger;
  const recorded = await ledger.record(asEvent(value));
  if (!isLeft(recorded)) throw new Error(`recorded at ${recorded.right.position}`);
  const error = recorded.left;
  if (!("at" in error)) throw new Error(`no place is named: ${JSON.stringify(error)}`);
  if (ledger.size !== size || ledger.root !== root) throw new Error("the ledger has changed");
  mustBeUntouched();
  return error;
}

/** Throws where the prototype that all objects share has been given something. */
export function mustBeUntouched(): void {
  const found = [Object.prototype, Array.prototype].flatMap((prototype) => Object.keys(prototype));
  if (found.length > 0 || "x" in {} || "polluted" in {})
    throw new Error(`every object has been given ${found.join(", ")}`);
}
