import type { Measure } from "./documents.js";
import type { Happening } from "./happening.js";

/** How much there is of something, as far as the record says. */
export interface Amount {
  readonly least: number;
  /** Infinity where one of the events does not say how many. */
  readonly most: number;
}

/**
 * How much a measure counts of some events.
 *
 * People of several events are attendances: one person may be among them twice. Responses of one person are one;
 * those that name nobody are of one at least. Bodies, groups and documents are counted once each.
 */
export function amountOf({ count, where }: Measure, happenings: ReadonlyArray<Happening>): Amount {
  if (where.type === "FeedbackReceived" && count === "people") return respondents(happenings);
  if (count === "people") return sum(happenings, ({ people }) => people);
  if (count === "lay-people")
    return sum(
      happenings,
      ({ lay }) => lay,
      ({ people }) => people,
    );
  if (count === "bodies") return distinct(happenings, ({ bodies }) => bodies);
  if (count === "groups") return distinct(happenings, ({ groups }) => groups);
  if (count === "documents") return distinct(happenings, ({ documents }) => documents);
  return exactly(happenings.length);
}

function exactly(number: number): Amount {
  return { least: number, most: number };
}

type Part = (one: Happening) => number | null;

function sum(happenings: ReadonlyArray<Happening>, part: Part, atMost: Part = () => null): Amount {
  let [least, most] = [0, 0];
  for (const one of happenings) {
    const known = part(one);
    least += known ?? 0;
    most += known ?? atMost(one) ?? Infinity;
  }
  return { least, most };
}

function distinct(
  happenings: ReadonlyArray<Happening>,
  part: (one: Happening) => ReadonlyArray<string>,
): Amount {
  return exactly(new Set(happenings.flatMap(part)).size);
}

function respondents(happenings: ReadonlyArray<Happening>): Amount {
  const known = new Set(happenings.flatMap(({ subject }) => subject ?? [])).size;
  const unnamed = happenings.filter(({ subject }) => subject === null).length;
  return { least: Math.max(known, Math.min(unnamed, 1)), most: known + unnamed };
}
