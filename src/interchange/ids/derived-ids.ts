import { createHmac, createSecretKey } from "node:crypto";
import { firstDay, type OccurredAt } from "../../events/time/occurred-at.js";
import { startOfLondonDay } from "../../events/time/london.js";

const mostKnown = 10_000;

/** Derives the ids of one source system's events and people, with a ledger's key. */
export interface DerivedIds {
  /** The part of an event's id that does not depend on its day: `8xxx-yxxx-xxxxxxxxxxxx`. */
  readonly lineage: (parts: ReadonlyArray<string>) => string;
  /** The opaque id of a person of the source. */
  readonly subject: (person: string) => string;
}

/**
 * Makes the derivation for a source system.
 *
 * The same row gives the same id on every run, and without the key nobody can tell which row an id is of.
 */
export function derivedIds(key: Uint8Array, system: string): DerivedIds {
  const secret = createSecretKey(key);
  const digest = (kind: string, parts: ReadonlyArray<string>): string =>
    createHmac("sha256", secret)
      .update(JSON.stringify([kind, system, ...parts]))
      .digest("hex");
  const known = new Map<string, string>();
  return {
    lineage: (parts) => shaped(digest("event", parts)),
    subject: (person) => {
      const before = known.get(person);
      if (before !== undefined) return before;
      const hex = digest("subject", [person]);
      const subject = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${shaped(hex.slice(12))}`;
      // One person has many rows, often one after another. Forgotten all at once, so that it stays small.
      if (known.size >= mostKnown) known.clear();
      known.set(person, subject);
      return subject;
    },
  };
}

/**
 * An event's id, a UUIDv8: the first millisecond of the day it may have happened on, then its lineage.
 *
 * Ordered in time, because random ids cost more than half of the append speed (measured). A day before
 * 1970, or none known, counts as 0.
 *
 * Source: RFC 9562 section 5.8.
 *
 * @example
 * eventId("2000-01-01", "8000-8000-000000000000"); //=> "00dc6acf-ac00-8000-8000-000000000000"
 */
export function eventId(occurredAt: OccurredAt, lineage: string): string {
  const day = firstDay(occurredAt);
  return idAt(day === undefined ? 0 : startOfLondonDay(day), lineage);
}

/** The id at a millisecond of 1970 or later. */
export function idAt(millisecond: number, lineage: string): string {
  const hex = Math.max(0, millisecond).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-${lineage}`;
}

/** The version 8 and variant bits over the first 19 hexadecimal digits. */
function shaped(hex: string): string {
  const variant = ((Number.parseInt(hex.slice(3, 4), 16) & 3) | 8).toString(16);
  return `8${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
