import { isNoted } from "../../dossier/is-noted.js";
import type { Noted } from "../../dossier/noted.js";
import type { BodyFacts } from "../facts.js";
import { dossiersOf } from "./dossiers-of.js";

const made = new WeakMap<object, ReadonlyMap<string, Noted>>();

/**
 * Every event that the dossiers of a body hold, by its id.
 *
 * It is made once for the facts of a body.
 */
export function keptOf(facts: Pick<BodyFacts, "history" | "record">): ReadonlyMap<string, Noted> {
  const before = made.get(facts);
  if (before !== undefined) return before;
  const events = new Map<string, Noted>();
  for (const dossier of dossiersOf(facts))
    for (const held of Object.values(dossier ?? {}))
      for (const event of Array.isArray(held) ? held : [held])
        if (isNoted(event) && !events.has(event.id)) events.set(event.id, event);
  made.set(facts, events);
  return events;
}
