import { padded } from "../text/padded.js";
import type { Block } from "./blocks.js";

/** Lines for a person: a block a document, its fields below its kind and key. */
export function textOf(blocks: ReadonlyArray<Block>): ReadonlyArray<string> {
  return blocks.flatMap(({ labels, fields }, index) => [
    ...(index === 0 ? [] : [""]),
    ...(labels.length === 0 ? [] : [labels.join(" ")]),
    ...padded([...fields].map(([name, value]) => [`  ${name}`, value])),
  ]);
}

/** Rows for CSV, the first of them the column names: a row a block, a column a field that any of them has. */
export function rowsOf(
  blocks: ReadonlyArray<Block>,
  labels: ReadonlyArray<string>,
): ReadonlyArray<ReadonlyArray<string>> {
  const columns = [...new Set(blocks.flatMap(({ fields }) => [...fields.keys()]))];
  return [
    [...labels, ...columns],
    ...blocks.map((block) => [
      ...block.labels,
      ...columns.map((column) => block.fields.get(column) ?? ""),
    ]),
  ];
}
