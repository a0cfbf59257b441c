import { lastDay } from "engagement-ledger";
import type { Claim } from "../closed-loop/claim.js";
import type { CommitmentDocuments } from "./asked.js";
import type { Made, Measure } from "./documents.js";
import type { Happening } from "./happening.js";
import type { Lacking } from "./result.js";

/** How many sat on a committee, or belonged to a network, from a day on. */
export interface Seats {
  /** The committee or network. */
  readonly of: Lacking;
  readonly day: string;
  readonly least: number;
  /** More than `least` where two accounts of one day differ. */
  readonly most: number;
  readonly events: ReadonlyArray<Claim>;
}

/**
 * Each change of who sits on the committees, or belongs to the networks, of a measure: the earliest first.
 *
 * Without `body` they are those of the body that promised.
 */
export function seatsOf(
  { count, where }: Measure,
  made: Pick<Made, "by">,
  happenings: ReadonlyArray<Happening>,
  { networks }: CommitmentDocuments,
  today: string,
): ReadonlyArray<Seats> {
  const body = where.body ?? made.by;
  const changes = new Map<string, Seats>();
  for (const one of happenings) {
    const number = count === "members" ? one.members : one.layMembers;
    const day = lastDay(one.at);
    const isOther = one.committee === null && !one.kinds.includes(where.kind ?? "members");
    if (number === null || day > today || isOther) continue;
    const own =
      one.committee === null
        ? where.network !== undefined || networks.get(one.entity)?.keptBy === body
        : one.bodies.includes(body);
    if (!own) continue;
    const of =
      one.committee === null
        ? { item: one.entity }
        : { item: `${one.entity} ${one.committee}`, name: one.committee };
    const id = `${day} ${of.item}`;
    const known = changes.get(id);
    changes.set(id, {
      of,
      day,
      least: Math.min(number, known?.least ?? number),
      most: Math.max(number, known?.most ?? number),
      events: [...(known?.events ?? []), one],
    });
  }
  return [...changes.values()];
}
