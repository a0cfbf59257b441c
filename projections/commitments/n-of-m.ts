import { daysBetween } from "engagement-ledger";
import { dayOf } from "../closed-loop/claim.js";
import type { Outcome } from "../duty-to-involve/rules/finding.js";
import { amountOf } from "./amount.js";
import type { Deadline } from "./deadline.js";
import type { Measure } from "./documents.js";
import type { Each, Item } from "./each.js";
import type { Happening } from "./happening.js";
import { daysOf, type Result } from "./result.js";
import { preciseDates } from "./shows.js";

/** What is for one of n of m, certainly and possibly in time. */
interface Found {
  readonly certain: Happening[];
  readonly possible: Happening[];
}

/** One of n of m that has what was promised for it. */
interface Covered extends Item {
  readonly certain: ReadonlyArray<Happening>;
}

const nothing: Found = { certain: [], possible: [] };

/**
 * What the record shows of something promised for each of some things, or for all: n of m, and which lack it.
 *
 * Nothing is due where neither a day nor a decision makes it due: n of m is shown, and it stays open.
 */
export function nOfM(
  measure: Measure,
  { items, itemsOf }: Each,
  happenings: ReadonlyArray<Happening>,
  { passed, timing, day, decision }: Deadline,
): Result {
  const { atLeast = 1, all, count } = measure;
  const counting: Measure = all === true ? { ...measure, count: "events" } : measure;
  const forItem = foundByItem(happenings, itemsOf, timing);
  const covered: Covered[] = [];
  const lacking: Item[] = [];
  let undecided = true;
  for (const item of items) {
    const { certain, possible } = forItem.get(item.item) ?? nothing;
    if (amountOf(counting, certain).least >= atLeast) covered.push({ ...item, certain });
    else {
      lacking.push(item);
      undecided &&= amountOf(counting, possible).most >= atLeast;
    }
  }
  const outcome = outcomeOf(items.length, lacking.length, undecided, passed);
  return {
    outcome,
    numerator: covered.length,
    denominator: items.length,
    events: [
      ...items.map(({ since }) => since),
      ...covered.flatMap(({ certain }) => certain),
      ...(decision === undefined ? [] : [decision]),
    ],
    periods: [],
    lacking: lacking.map(({ item, name }) => ({ item, ...(name === undefined ? {} : { name }) })),
    ...(measure.where.type === "FormatProvided" ? { days: daysTaken(covered) } : {}),
    ...daysOf(outcome, day, passed),
    ...(outcome === "not-decidable"
      ? { needed: count === "people" ? "how many people took part in each" : preciseDates }
      : {}),
  };
}

/** The events in time, by each thing that they are for. */
function foundByItem(
  happenings: ReadonlyArray<Happening>,
  itemsOf: Each["itemsOf"],
  timing: Deadline["timing"],
): ReadonlyMap<string, Found> {
  const forItem = new Map<string, Found>();
  for (const one of happenings) {
    const inTime = timing(one.at);
    if (inTime === "too-late") continue;
    const of = itemsOf(one);
    for (const item of of.length > 1 ? new Set(of) : of) {
      const found = forItem.get(item) ?? { certain: [], possible: [] };
      found.possible.push(one);
      if (inTime === "in-time") found.certain.push(one);
      forItem.set(item, found);
    }
  }
  return forItem;
}

function outcomeOf(all: number, lacking: number, undecided: boolean, passed: boolean): Outcome {
  if (all === 0) return passed ? "not-applicable" : "not-yet-due";
  if (lacking === 0) return "evidence-found";
  if (!passed) return "not-yet-due";
  return undecided ? "not-decidable" : "evidence-missing";
}

/** How many days each request waited for its answer, where both days are known. */
function daysTaken(covered: ReadonlyArray<Covered>): ReadonlyArray<number> {
  return covered
    .flatMap(({ since, certain: [answer] }) => {
      if (answer === undefined) return [];
      const [asked, given] = [dayOf(since.at), dayOf(answer.at)];
      return asked === undefined || given === undefined ? [] : [daysBetween(asked, given)];
    })
    .toSorted((one, other) => one - other);
}
