import { firstDay, lastDay } from "engagement-ledger";
import type { Measure } from "./documents.js";
import type { Happening } from "./happening.js";

/** What was counted between two days. */
export interface Within {
  /** How much certainly is of those days. */
  readonly counted: number;
  /** How much it would be if all that may be of those days were. */
  readonly atMost: number;
  /** The ids of the events counted. */
  readonly events: ReadonlyArray<string>;
}

/** Counts what a measure counts of some events, from one day to another, both included. */
export function within(
  { count }: Measure,
  happenings: ReadonlyArray<Happening>,
  from: string,
  to: string,
): Within {
  const certain: Happening[] = [];
  const possible: Happening[] = [];
  for (const one of happenings) {
    const [first, last] = [firstDay(one.at), lastDay(one.at)];
    if (last < from || (first !== undefined && first > to)) continue;
    possible.push(one);
    if (first !== undefined && first >= from && last <= to) certain.push(one);
  }
  return {
    counted: amount(count, certain),
    atMost: amount(count, possible),
    events: certain.map(({ event }) => event),
  };
}

function amount(count: Measure["count"], of: ReadonlyArray<Happening>): number {
  const sum = (part: (one: Happening) => number): number =>
    of.reduce((total, one) => total + part(one), 0);
  if (count === "people") return sum(({ people }) => people);
  if (count === "lay-people") return sum(({ lay }) => lay);
  if (count === "bodies") return new Set(of.flatMap(({ bodies }) => bodies)).size;
  if (count === "groups") return new Set(of.flatMap(({ groups }) => groups)).size;
  return of.length;
}
