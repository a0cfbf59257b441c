import { isLeft, right } from "fp-ts/lib/Either.js";
import { isOccurredAt, type OccurredAt } from "../../events/time/occurred-at.js";
import { dateFormat, type DateFormat } from "./date-format.js";
import { flag, oneOf, record, refuse, type Grammar } from "./grammar.js";
import { column } from "./words.js";

/** Where the claimed time of an event comes from. */
export type Time =
  | { readonly from: "literal"; readonly time: OccurredAt }
  | {
      readonly from: "column";
      readonly column: string;
      readonly date: DateFormat;
      /** Whether only the day in London is claimed. */
      readonly day: boolean;
      /** Whether it happened on or before that day. */
      readonly onOrBefore: boolean;
    };

const literal = {
  type: "string",
  pattern:
    "^(?:\\d{4}(?:-\\d{2}){0,2}|\\.\\./\\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)$",
  description: "an instant in UTC with milliseconds, a day, a month, a year, or ../YYYY-MM-DD",
};
const cell = record({ $column: column, date: dateFormat }, { as: oneOf("day"), onOrBefore: flag });

/** A time: written out, or a column with the format of its dates. */
export const time: Grammar<Time> = {
  read: (given, at) => {
    if (typeof given === "string")
      return isOccurredAt(given)
        ? right({ from: "literal", time: given })
        : refuse(at, literal.description);
    const read = cell.read(given, at);
    if (isLeft(read)) return read;
    const { $column, date, as, onOrBefore = false } = read.right;
    return right({
      from: "column",
      column: $column,
      date,
      day: as === "day" || onOrBefore,
      onOrBefore,
    });
  },
  schema: { anyOf: [literal, cell.schema] },
};
