import type { Actor } from "../events/actor.js";
import type { EventType } from "../events/event.js";
import type { OccurredAt } from "../events/time/occurred-at.js";
import type { Ledger } from "../ledger/ledger.js";
import { derivedIds } from "./ids/derived-ids.js";
import { Lineages } from "./ids/lineages.js";
import { Positions } from "./ids/positions.js";
import type { Importing } from "./rows/read-row.js";

/** Begins an import: finds which events of the types that it makes are on record. */
export async function beginImport(
  ledger: Ledger,
  { system, actor }: { readonly system: string; readonly actor: Actor },
  types: ReadonlyArray<EventType>,
  occurredAt: OccurredAt,
): Promise<Importing> {
  const ids = derivedIds(ledger.derivationKey, system);
  const lineages = new Lineages();
  const made = { types: [...new Set(types)], history: "as-recorded" } as const;
  for await (const page of ledger.pages(made))
    for (const { id } of [...page.events, ...page.unknown]) lineages.add(id);
  return { ledger, ids, system, actor, occurredAt, lineages, claimed: new Positions() };
}
