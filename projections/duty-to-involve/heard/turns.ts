import { firstDay, lastDay } from "engagement-ledger";
import { exactDay } from "../days.js";
import { earliestFirst } from "../dossier/order.js";
import type { ResponseDossier } from "../dossier/response-dossier.js";
import type { PersonHeard } from "./month-heard.js";

/** A time at which something began to count, or ceased to. */
export interface Turn {
  /** The day, or as much of it as is known. */
  readonly time: string;
  /** 1 where it began to count, -1 where it ceased to. */
  readonly sign: 1 | -1;
}

/**
 * When a response began to count and ceased to, in order.
 *
 * Source: measures.md 3.1, "not withdrawn or excluded".
 */
export function turnsOf({ received, since }: ResponseDossier): ReadonlyArray<Turn> {
  if (received === undefined) return [];
  if (since.length === 0) return [{ time: timeOf(received.occurredAt), sign: 1 }];
  const is = { received: false, withdrawn: false, excluded: false };
  return turning(
    earliestFirst([{ ...received, what: "received" as const }, ...since]).map((step) => {
      if (step.what === "released") is.excluded = false;
      else is[step.what] = true;
      return {
        time: timeOf(step.occurredAt),
        counts: is.received && !is.withdrawn && !is.excluded,
      };
    }),
  );
}

/** When a person began to have a response that counts, and ceased to. */
export function turnsOfPerson({ responses }: PersonHeard): ReadonlyArray<Turn> {
  let sum = 0;
  return turning(
    Object.entries(responses)
      .toSorted(([one], [other]) => byTime(one, other))
      .map(([time, by]) => {
        sum += by;
        return { time, counts: sum > 0 };
      }),
  );
}

function turning(
  steps: ReadonlyArray<{ readonly time: string; readonly counts: boolean }>,
): ReadonlyArray<Turn> {
  return steps.flatMap(({ time, counts }, index): ReadonlyArray<Turn> => {
    if (counts === (steps[index - 1]?.counts ?? false)) return [];
    return [{ time, sign: counts ? 1 : -1 }];
  });
}

/** The day of a claimed time, or the time itself where it is vaguer than that. */
export function timeOf(occurredAt: string): string {
  return exactDay(occurredAt) ?? occurredAt;
}

function byTime(one: string, other: string): number {
  const [last, otherLast] = [lastDay(one), lastDay(other)];
  if (last !== otherLast) return last < otherLast ? -1 : 1;
  const [first, otherFirst] = [firstDay(one) ?? "", firstDay(other) ?? ""];
  return first < otherFirst ? -1 : Number(first > otherFirst);
}
