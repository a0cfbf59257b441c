import { addDays, lastDay } from "engagement-ledger";
import type { Made, Measure } from "./documents.js";
import type { Happening } from "./happening.js";
import type { PromisedPeriod, Result } from "./result.js";

/**
 * What the record shows of members promised on each committee, as at `today`; of one, each change since too.
 *
 * A committee has who it last had. Without `body`, the committees are those of the body that promised.
 */
export function standing(
  measure: Measure,
  made: Made,
  promised: string,
  happenings: ReadonlyArray<Happening>,
  today: string,
): Result {
  const { atLeast = 1, count, from = promised } = measure;
  const seats = ({ members, layMembers }: Happening): number =>
    count === "members" ? members : layMembers;
  const body = measure.where.body ?? made.by;
  const committees = new Map<string, Happening[]>();
  for (const one of happenings) {
    if (one.committee === null || !one.bodies.includes(body)) continue;
    committees.set(one.committee, [...(committees.get(one.committee) ?? []), one]);
  }
  const now = [...committees.values()].flatMap((all) => all.at(-1) ?? []);
  const enough = now.filter((one) => seats(one) >= atLeast);
  const [only] = now;
  const single = measure.where.committee !== undefined;
  const outcome =
    from > today
      ? "not-yet-due"
      : now.length > 0 && enough.length === now.length
        ? "evidence-found"
        : "evidence-missing";
  const changes = single ? ([...committees.values()][0] ?? []) : [];
  const periods = changes.map((one, index): PromisedPeriod => {
    const next = changes[index + 1];
    const start = lastDay(one.at);
    return {
      from: start,
      to: next === undefined ? today : latest(start, addDays(lastDay(next.at), -1)),
      counted: seats(one),
      outcome: seats(one) >= atLeast ? "evidence-found" : "evidence-missing",
    };
  });
  return {
    outcome,
    numerator: single ? (only === undefined ? 0 : seats(only)) : enough.length,
    denominator: single ? atLeast : now.length,
    events: now.map(({ event }) => event),
    periods: periods.filter(({ to }) => to >= from),
    ...(now.length === 0 ? { needed: "who sits on the committee (CommitteeConstituted)" } : {}),
  };
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
