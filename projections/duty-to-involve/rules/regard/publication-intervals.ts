import { firstDay, lastDay } from "engagement-ledger";
import type { Noted } from "../../dossier/noted.js";
import { yearsAfter } from "./years-after.js";

/** The last day for the first publication under the regulations of 2017. */
export const firstDue = "2018-03-30";

/** One publication that was due: by when, and whether it came. */
export interface Due<Publication extends Noted> {
  /** The last day for it; the later one, where the day of the publication before is not known exactly. */
  readonly by: string;
  /** The publication before it. */
  readonly after?: Publication;
  /** The publication that came. */
  readonly came?: Publication;
  /** Whether it came in time, or its time has not come. */
  readonly when: "in-time" | "too-late" | "not-yet-due" | "imprecise-date";
}

/** From when to when a body owes publications. */
export interface Owing {
  /** The most years between two of them. */
  readonly years: number;
  /** The body's first day, where recorded. */
  readonly began?: string;
  /** The day of the question, or the body's last day where that came first. */
  readonly until: string;
}

/**
 * What was due and when, from the first publication on: each at most so many years after the one before.
 *
 * Nothing is due before 30 March 2018, on which day the last one has to be no older than that. A body that
 * began later owes its first on a day that is not known here, so that only what follows the first is due.
 * Source: S.I. 2017/353 regs 4(2), 5(2), 9(2).
 */
export function publicationsDue<Publication extends Noted>(
  publications: ReadonlyArray<Publication>,
  { years, began = "", until }: Owing,
): ReadonlyArray<Due<Publication>> {
  return [undefined, ...publications].flatMap((after, index): ReadonlyArray<Due<Publication>> => {
    if (after === undefined && began > firstDue) return [];
    const latest = after === undefined ? firstDue : dueAfter(lastDay(after.occurredAt), years);
    const soonest =
      after === undefined
        ? firstDue
        : dueAfter(firstDay(after.occurredAt) ?? lastDay(after.occurredAt), years);
    const came = publications[index];
    return [
      {
        by: latest,
        ...(after === undefined ? {} : { after }),
        ...(came === undefined ? {} : { came }),
        when:
          came === undefined ? stillOpen(soonest, latest, until) : cameBy(came, soonest, latest),
      },
    ];
  });
}

function dueAfter(day: string, years: number): string {
  const due = yearsAfter(day, years);
  return due < firstDue ? firstDue : due;
}

function stillOpen(soonest: string, latest: string, until: string): Due<Noted>["when"] {
  if (until >= latest) return "too-late";
  return until < soonest ? "not-yet-due" : "imprecise-date";
}

function cameBy({ occurredAt }: Noted, soonest: string, latest: string): Due<Noted>["when"] {
  if (lastDay(occurredAt) <= soonest) return "in-time";
  return (firstDay(occurredAt) ?? soonest) > latest ? "too-late" : "imprecise-date";
}
