import { lastDay } from "engagement-ledger";
import type { Variant } from "./case-files.js";

/** An event as a line of a case has it. */
export interface Fact {
  readonly type: string;
  readonly occurredAt: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * A history with the changes of a variant, in the order in which things happened.
 *
 * A change names its event by the type and, where there are several, by more words: its entity, its time
 * or any text of its data. It must name one event, no fewer and no more.
 */
export function vary(
  history: ReadonlyArray<Fact>,
  { leaveOut = [], change = [], add = [] }: Variant,
): ReadonlyArray<Fact> {
  const left = new Set(leaveOut.map((words) => named(history, words)));
  const changed = new Map(
    change.map(({ event, data, ...rest }) => {
      const found = named(history, event);
      return [found, { ...found, ...rest, data: merged(found.data, data) }];
    }),
  );
  return [...history.filter((fact) => !left.has(fact)), ...add]
    .map((fact) => changed.get(fact) ?? fact)
    .toSorted((one, other) => lastDay(one.occurredAt).localeCompare(lastDay(other.occurredAt)));
}

function named(history: ReadonlyArray<Fact>, words: string): Fact {
  const [type, ...more] = words.split(" ");
  const found = history.filter(
    (fact) => fact.type === type && more.every((word) => textsIn(fact).includes(word)),
  );
  const [fact] = found;
  if (fact === undefined || found.length > 1)
    throw new Error(`“${words}” names ${found.length} events`);
  return fact;
}

function textsIn(value: unknown): ReadonlyArray<string> {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function merged(before: Fact["data"], after: Fact["data"] = {}): Fact["data"] {
  return Object.fromEntries(
    Object.entries({ ...before, ...after }).filter(([, value]) => value !== null),
  );
}
