import { firstDay } from "engagement-ledger";
import { standingOpenings } from "../duty-to-involve/counting/end-of-opening.js";
import type { CommitmentDocuments } from "./asked.js";
import type { ActivityDocument, Ended } from "./documents.js";
import type { Happening } from "./happening.js";
import { earliestFirst } from "./order.js";
import type { Result } from "./result.js";
import { responsesCounted } from "./responses-counted.js";

/** What happened of one type, and what of it belongs to an activity or a matter. */
export interface OfType {
  /** All of it, the earliest first. */
  readonly all: ReadonlyArray<Happening>;
  /** What is about no activity and, by its type, never about a matter. */
  readonly ofNeither: ReadonlyArray<Happening>;
  readonly activity: (activity: string) => ReadonlyArray<Happening>;
  readonly matter: (matter: string) => ReadonlyArray<Happening>;
}

/** What may have happened by the day of the question, by type: each type is sorted once, when first asked for. */
export interface Sorted {
  readonly of: (type: string) => OfType;
  /** What several promises ask alike, found once. */
  readonly asked: Map<string, ReadonlyArray<Happening>>;
  /** What is shown of n of m, where several promises ask for it alike, counted once. */
  readonly shownOf: Map<string, Result>;
}

/**
 * Sorts what may have happened by `today`.
 *
 * Left out are consultations withdrawn before they closed, responses taken back or left out, and tallies that
 * divide a total given elsewhere.
 */
export function sortedBy(documents: CommitmentDocuments, today: string): Sorted {
  const known = new Map<string, Happening[]>();
  for (const one of documents.happenings.values()) add(known, one.type, one);
  const made = new Map<string, OfType>();
  return {
    asked: new Map(),
    shownOf: new Map(),
    of: (type) => {
      const before = made.get(type);
      if (before !== undefined) return before;
      const all =
        type === "FeedbackReceived" ? responsesCounted(documents, today) : known.get(type);
      const counts = countsOf(type, documents, all ?? [], today);
      const of = ofType(
        (all ?? []).filter((one) => (firstDay(one.at) ?? today) <= today && counts(one)),
        documents,
      );
      made.set(type, of);
      return of;
    },
  };
}

function ofType(happenings: ReadonlyArray<Happening>, { activities }: CommitmentDocuments): OfType {
  const all = earliestFirst(happenings);
  const ofActivity = new Map<string, Happening[]>();
  const ofMatter = new Map<string, Happening[]>();
  const ofNeither: Happening[] = [];
  for (const one of all) {
    const linked = one.activity === null ? [] : (activities.get(one.activity)?.matters ?? []);
    if (one.activity !== null) add(ofActivity, one.activity, one);
    else if (one.matters === null) ofNeither.push(one);
    for (const matter of new Set([...(one.matters ?? []), ...linked])) add(ofMatter, matter, one);
  }
  return {
    all,
    ofNeither,
    activity: (activity) => ofActivity.get(activity) ?? [],
    matter: (matter) => ofMatter.get(matter) ?? [],
  };
}

/** Whether one of a type counts at all. */
function countsOf(
  type: string,
  { activities }: CommitmentDocuments,
  all: ReadonlyArray<Happening>,
  today: string,
): (one: Happening) => boolean {
  if (type === "ConsultationOpened") {
    const standing = new Set(
      [...activities.values()].flatMap((one) => openingsBy(one, today).map(({ id }) => id)),
    );
    return ({ event }) => standing.has(event);
  }
  if (type !== "ResponsesTallied") return () => true;
  const totals = new Set(all.filter(({ breakdown }) => !breakdown).map(tallied));
  return (one) => !one.breakdown || !totals.has(tallied(one));
}

/** The openings of an activity by a day that were not withdrawn by then, before they closed. */
export function openingsBy(
  { openings, closed, cancelled }: ActivityDocument,
  today: string,
): ReadonlyArray<Ended> {
  const by = (all: ReadonlyArray<Ended>): ReadonlyArray<Ended> =>
    all.filter(({ occurredAt }) => (firstDay(occurredAt) ?? today) <= today);
  return standingOpenings({ openings: by(openings), closed: by(closed), cancelled: by(cancelled) });
}

const tallied = ({ activity, methods }: Happening): string => `${activity} ${methods.join(" ")}`;

function add(map: Map<string, Happening[]>, key: string, one: Happening): void {
  const some = map.get(key);
  if (some === undefined) map.set(key, [one]);
  else some.push(one);
}
