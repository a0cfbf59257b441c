import type { DocumentsOf } from "engagement-ledger";
import { concerns, isOfBody } from "./concerns.js";
import type { blanks, Made, Measure } from "./documents.js";
import type { Facts } from "./facts.js";
import type { Happening } from "./happening.js";
import type { Sorted } from "./sorted.js";

/** The folded documents of the promises and of what they may count. */
export type CommitmentDocuments = DocumentsOf<typeof blanks>;

/**
 * Whether an event has all that a measure asks of it, its type and day apart. What is not named is not asked.
 *
 * R-PROMISE of the duty to involve asks with this too.
 */
export function asks({ where }: Pick<Measure, "where">, facts: Facts): boolean {
  const has = (wanted: string | undefined, held: ReadonlyArray<string>): boolean =>
    wanted === undefined || held.includes(wanted);
  return (
    has(where.method, facts.methods) &&
    has(where.kind, facts.kinds) &&
    has(where.group, facts.groups) &&
    has(where.body, facts.bodies) &&
    has(where.network, facts.networks) &&
    (where.committee === undefined || where.committee === facts.committee)
  );
}

/**
 * The events that a measure of a promise asks for, on whatever day, the earliest first.
 *
 * Where nothing says whose or of what they are to be, they are those of the body that promised; for a number of
 * bodies, of any.
 */
export function asked(
  measure: Measure,
  made: About,
  sorted: Sorted,
  documents: CommitmentDocuments,
): ReadonlyArray<Happening> {
  const { by, matter, activity, theme, group } = made;
  const ofBodies = measure.count === "bodies";
  const key = JSON.stringify([measure.where, ofBodies, by, matter, activity, theme, group]);
  const known = sorted.asked.get(key);
  if (known !== undefined) return known;
  const found = find(measure, made, sorted, documents);
  sorted.asked.set(key, found);
  return found;
}

type About = Pick<Made, "by" | "matter" | "activity" | "theme" | "group">;

function find(
  measure: Measure,
  made: About,
  sorted: Sorted,
  documents: CommitmentDocuments,
): ReadonlyArray<Happening> {
  const { where } = measure;
  const of = sorted.of(where.type);
  const ofMatter = where.matter === undefined ? undefined : of.matter(where.matter);
  const isOpen =
    measure.count !== "bodies" &&
    where.matter === undefined &&
    made.matter === null &&
    made.activity === null;
  const found = (ofMatter ?? about(made, of)).filter(
    (one) =>
      asks(measure, one) &&
      concerns(made, one, (theme) => documents.themes.get(theme)?.activities ?? []) &&
      (!isOpen || where.body !== undefined || isOfBody(made.by, one, documents)),
  );
  return where.matter === undefined || made.activity === null
    ? found
    : found.filter(({ activity }) => activity === null || activity === made.activity);
}

/** What of a type belongs to what a promise is about; all of it, where the type can belong to neither. */
function about(
  { matter, activity }: Pick<Made, "matter" | "activity">,
  of: ReturnType<Sorted["of"]>,
): ReadonlyArray<Happening> {
  if (activity === null) return matter === null ? of.all : [...of.matter(matter), ...of.ofNeither];
  const ofMatter = matter === null ? [] : of.matter(matter).filter((one) => one.activity === null);
  return [...of.activity(activity), ...ofMatter, ...of.ofNeither];
}
