import { firstDay, lastDay } from "engagement-ledger";
import type { Claim } from "../closed-loop/claim.js";
import type { CommitmentDocuments } from "./asked.js";
import type { ActivityDocument, Made, Measure } from "./documents.js";
import type { Happening } from "./happening.js";
import { doneBy } from "./order.js";
import type { Lacking } from "./result.js";
import type { Sorted } from "./sorted.js";

/** One thing for which something was promised, and the event from which it counts. */
export interface Item extends Lacking {
  readonly since: Claim;
}

/** All the things for which something was promised, and which of them an event is for. */
export interface Each {
  readonly items: ReadonlyArray<Item>;
  readonly itemsOf: (one: Happening) => ReadonlyArray<string>;
}

/** What a measure for each, or for all, is asked of. */
export interface Of {
  readonly measure: Measure;
  readonly made: Made;
  readonly documents: CommitmentDocuments;
  readonly sorted: Sorted;
  /** The day from which things count. */
  readonly from: string;
  /** The last day that counts: the day of the question, or the day by which it was promised. */
  readonly last: string;
}

/** Whether an activity is one of those that a measure is about: of the activity, the matter or the body. */
export function isAbout({ measure, made }: Of, activity: ActivityDocument): boolean {
  if (made.activity !== null) return activity.activity === made.activity;
  const matter = measure.where.matter ?? made.matter;
  return matter === null ? activity.by === made.by : activity.matters.includes(matter);
}

/** The first of some claims in the days that count, as an item; none where there is none. */
export function itemOf(
  item: string,
  name: string | null,
  claims: ReadonlyArray<Claim>,
  { from, last }: Of,
): ReadonlyArray<Item> {
  const since = doneBy(claims, last).find(({ at }) => (firstDay(at) ?? lastDay(at)) >= from);
  return since === undefined ? [] : [{ item, since, ...(name === null ? {} : { name }) }];
}
