import type { BaselineRefusal } from "../baseline-refusal.js";
import type { PartOf } from "../gather-by.js";
import type { CensusCount } from "./read-count.js";

type Count = PartOf<CensusCount>;

/**
 * What is wrong with the counts of one topic of one area; undefined where nothing is.
 *
 * The parts of every level add up to the total of the topic, and nested ones to their whole, to the person: they do
 * for all 331 areas and 8 topics of the published table, those summed from small areas too, so that no difference is
 * let through.
 *
 * Source: measures.md 3.7.
 */
export function problemIn(counts: ReadonlyArray<Count>): BaselineRefusal | undefined {
  const [first] = counts;
  if (first === undefined) return undefined;
  const { levels, nested = {} } = first.given.topic;
  const categories = levels.map((level) => Object.keys(level.categories));
  return (
    differing(counts, first) ??
    repeated(counts) ??
    missing(counts, new Set(categories.flat())) ??
    Object.entries(nested)
      .map(([whole, parts]) => {
        const people = counts.find(({ given }) => given.category === whole);
        return people === undefined
          ? undefined
          : sumOf(counts, whole, people.given.people, parts, [people.row]);
      })
      .find((each) => each !== undefined) ??
    categories
      .map((parts) => sumOf(counts, "topic_total", first.given.total, parts, []))
      .find((each) => each !== undefined)
  );
}

function differing(
  counts: ReadonlyArray<Count>,
  { row, given: first }: Count,
): BaselineRefusal | undefined {
  for (const { row: other, given } of counts)
    for (const [column, one, another] of [
      ["area", first.area, given.area],
      ["topic_total", String(first.total), String(given.total)],
      ["basis", first.basis, given.basis],
    ] as const)
      if (one !== another)
        return { _tag: "RowsDiffer", column, values: [one, another], rows: [row, other] };
  return undefined;
}

function repeated(counts: ReadonlyArray<Count>): BaselineRefusal | undefined {
  const met = new Map<string, number>();
  for (const { row, given } of counts) {
    const { category } = given;
    const before = met.get(category);
    if (before !== undefined) return { _tag: "CategoryRepeated", category, rows: [before, row] };
    met.set(category, row);
  }
  return undefined;
}

function missing(
  counts: ReadonlyArray<Count>,
  categories: ReadonlySet<string>,
): BaselineRefusal | undefined {
  const met = new Set(counts.map(({ given }) => given.category));
  const absent = [...categories].filter((category) => !met.has(category));
  if (absent.length === 0) return undefined;
  return { _tag: "CategoriesMissing", categories: absent, rows: counts.map(({ row }) => row) };
}

function sumOf(
  counts: ReadonlyArray<Count>,
  whole: string,
  people: number,
  parts: ReadonlyArray<string>,
  rowsOfWhole: ReadonlyArray<number>,
): BaselineRefusal | undefined {
  const among = counts.filter(({ given }) => parts.includes(given.category));
  const sum = among.reduce((so, { given }) => so + given.people, 0);
  if (sum === people) return undefined;
  const rows = [...rowsOfWhole, ...among.map(({ row }) => row)];
  return { _tag: "PartsDoNotAddUp", whole, people, parts, sum, by: sum - people, rows };
}
