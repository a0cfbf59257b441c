import type { Due, DueItem, OpenItem } from "engagement-ledger/projections";
import { counted } from "./counted.js";
import { evidenceText } from "./evidence-text.js";
import { setIn } from "./finding-text.js";

/** The lines of what is due: the overdue first, then what comes next, then what has no day. */
export function dueText({ overdue, next, open }: Due): ReadonlyArray<string> {
  return [
    ...part("Overdue", "Nothing is overdue, as far as the record shows.", overdue, (item) => [
      `${item.due}, ${counted(-item.days, "day")} ago. ${item.what}.`,
      ...about(item),
    ]),
    ...part("Next", "No day is to come.", next, (item) => [
      `${item.due}, ${item.days === 0 ? "today" : `in ${counted(item.days, "day")}`}. ${item.what}.`,
      ...about(item),
    ]),
    ...(open.length === 0
      ? []
      : part("Open, with no day set", "", open, (item) => [
          `${item.what}.`,
          ...whose(item),
          ...(item.needed === undefined ? [] : [`To be settled: ${item.needed}.`]),
        ])),
  ];
}

function part<Item>(
  title: string,
  none: string,
  items: ReadonlyArray<Item>,
  lines: (item: Item) => ReadonlyArray<string>,
): ReadonlyArray<string> {
  return [
    items.length === 0 ? title : `${title} (${items.length})`,
    ...(items.length === 0 ? [`  ${none}`] : []),
    ...items.flatMap((item) =>
      lines(item).flatMap((line, index) => setIn(line, index === 0 ? 2 : 6)),
    ),
    "",
  ];
}

function about(item: DueItem): ReadonlyArray<string> {
  return [
    ...whose(item),
    `Why this day: ${item.because.replace(/\.$/, "")}.`,
    `About: ${item.about}. Events: ${evidenceText(item.evidence)}`,
  ];
}

function whose({ bodies, owner }: DueItem | OpenItem): ReadonlyArray<string> {
  const named = [...bodies.map(({ name }) => name), ...(owner === undefined ? [] : [owner])];
  return named.length === 0 ? [] : [`Who: ${named.join(", ")}.`];
}
