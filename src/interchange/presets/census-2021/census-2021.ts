import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { BaselineRefusal } from "../baseline-refusal.js";
import { gatherBy, type PartOf } from "../gather-by.js";
import type { Baseline, Preset } from "../preset.js";
import { problemIn } from "./problem.js";
import { readCount, type CensusCount } from "./read-count.js";
import { topics } from "./topics.js";

const asOf = "2021-03-21";
const url = "https://www.nomisweb.co.uk/sources/census_2021_bulk";
const geography = { type: "local-authority", edition: "2021" };

/**
 * The census of 2021 by local authority of England and Wales: eight topics, one count a row.
 *
 * Each level of nested categories is a baseline of its own. Source: measures.md 3.7.
 */
export const census2021: Preset = {
  name: "census-2021",
  version: "1",
  reads: "Census 2021 by local authority, one count a row",
  system: "ons-census-2021",
  mapped: ["gss_code", "area", "topic", "category", "count", "topic_total", "ons_table", "basis"],
  ignored: [],
  areas: ["gss_code"],
  says: { asOf, url, geography, topics: [...topics] },
  gather: gatherBy({ read: readCount, compose, column: "count" }),
};

function compose(
  counts: ReadonlyArray<PartOf<CensusCount>>,
): Either<BaselineRefusal, ReadonlyArray<Baseline>> {
  const problem = problemIn(counts);
  if (problem !== undefined) return left(problem);
  const [first] = counts;
  if (first === undefined) return right([]);
  const { topic, code, area: name, total, basis } = first.given;
  const { table, title, ages, note } = topic;
  const published = `Census 2021, table ${table}, ${title} (Office for National Statistics; ${basis})`;
  const source = { title: note === undefined ? published : `${published}; ${note}`, url, asOf };
  const people = new Map(counts.map(({ given }) => [given.category, given.people]));
  return right(
    topic.levels.map(({ scheme, categories }) => ({
      area: { code, name, geography },
      scheme,
      ages,
      source,
      total,
      counts: Object.entries(categories).map(([category, as]) => ({
        code: as,
        people: people.get(category) ?? 0,
      })),
    })),
  );
}
