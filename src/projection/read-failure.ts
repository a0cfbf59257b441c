import type { ReadError } from "../ledger/errors.js";

const tags: Readonly<Record<ReadError["_tag"], true>> = { StoreFailed: true, LedgerClosed: true };

/** Tells an error that reading pages throws from a programmer's mistake, which is thrown on. */
export function isReadError(thrown: unknown): thrown is ReadError {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "_tag" in thrown &&
    typeof thrown._tag === "string" &&
    Object.hasOwn(tags, thrown._tag)
  );
}
