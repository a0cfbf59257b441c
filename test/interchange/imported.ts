import { readFileSync } from "node:fs";
import type { EventOf, EventType, Ledger } from "engagement-ledger";
import { importTable, readMapping, type ImportReport } from "engagement-ledger/interchange";
import { sharedPath } from "../shared.js";
import { right } from "./answers.js";

/** The text of an example mapping. */
export function mappingText(name: string): string {
  return readFileSync(`examples/mappings/${name}.json`, "utf8");
}

/** Imports a file of the shared data by an example mapping. */
export async function imported(
  ledger: Ledger,
  mapping: string,
  data: string,
): Promise<ImportReport> {
  const source = { path: sharedPath(`data/${data}`) };
  const options = { occurredAt: "2026-02-14" };
  return right(await importTable(ledger, source, right(readMapping(mapping)), options));
}

/** The events of one type, in order. */
export async function* typed<Type extends EventType>(
  ledger: Ledger,
  type: Type,
): AsyncGenerator<EventOf<Type>> {
  const is = (event: { readonly type: string }): event is EventOf<Type> => event.type === type;
  for await (const { events } of ledger.pages({ types: [type] }))
    for (const event of events) if (is(event)) yield event;
}

/** All events of one type. */
export async function all<Type extends EventType>(
  ledger: Ledger,
  type: Type,
): Promise<ReadonlyArray<EventOf<Type>>> {
  const events: EventOf<Type>[] = [];
  for await (const event of typed(ledger, type)) events.push(event);
  return events;
}

/** The middle of some numbers, or the mean of the two in the middle. */
export function median(numbers: ReadonlyArray<number>): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length - 1 - half], sorted[half]];
  return (low + high) / 2;
}
