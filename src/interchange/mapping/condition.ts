import { isLeft, map, right } from "fp-ts/lib/Either.js";
import { isObject, listOf, record, refuse, type Grammar } from "./grammar.js";
import { column, plain } from "./words.js";

/** What must be so of a row. */
export type Condition =
  | { readonly is: "blank"; readonly column: string }
  | { readonly is: "in"; readonly column: string; readonly values: ReadonlyArray<string> }
  | { readonly is: "not"; readonly condition: Condition }
  | { readonly is: "all"; readonly conditions: ReadonlyArray<Condition> }
  | { readonly is: "any"; readonly conditions: ReadonlyArray<Condition> };

const itself: Grammar<Condition> = {
  read: (value, at) => condition.read(value, at),
  schema: { $ref: "#/$defs/condition" },
};

const blank = record({ blank: column });
const present = record({ present: column });
const equal = record({ column, equals: plain });
const among = record({ column, in: listOf(plain, 1) });
const not = record({ not: itself });
const every = record({ all: listOf(itself, 1) });
const some = record({ any: listOf(itself, 1) });

/**
 * The conditions: `blank`, `present`, `equals`, `in`, `not`, `all` and `any`. No patterns and no code.
 *
 * @example
 * condition.read({ blank: "opened_at" }, "when"); //=> { _tag: "Right", right: { is: "blank", column: "opened_at" } }
 */
export const condition: Grammar<Condition> = {
  read: (value, at) => {
    if (!isObject(value)) return refuse(at, "a condition");
    if ("blank" in value) return map(blankIn)(blank.read(value, at));
    if ("present" in value)
      return map(({ present: name }: { readonly present: string }) =>
        negated(blankIn({ blank: name })),
      )(present.read(value, at));
    if ("equals" in value) {
      const read = equal.read(value, at);
      return isLeft(read)
        ? read
        : right({ is: "in", column: read.right.column, values: [read.right.equals] });
    }
    if ("in" in value) {
      const read = among.read(value, at);
      return isLeft(read)
        ? read
        : right({ is: "in", column: read.right.column, values: read.right.in });
    }
    if ("not" in value) {
      const read = not.read(value, at);
      return isLeft(read) ? read : right(negated(read.right.not));
    }
    if ("all" in value) {
      const read = every.read(value, at);
      return isLeft(read) ? read : right({ is: "all", conditions: read.right.all });
    }
    if ("any" in value) {
      const read = some.read(value, at);
      return isLeft(read) ? read : right({ is: "any", conditions: read.right.any });
    }
    return refuse(at, "a condition: blank, present, equals, in, not, all or any");
  },
  schema: {
    oneOf: [blank, present, equal, among, not, every, some].map((form) => form.schema),
  },
};

const blankIn = (read: { readonly blank: string }): Condition => ({
  is: "blank",
  column: read.blank,
});
const negated = (inner: Condition): Condition => ({ is: "not", condition: inner });

/** Whether a condition holds for a row. */
export function holds(given: Condition, cell: (column: string) => string): boolean {
  switch (given.is) {
    case "blank":
      return cell(given.column) === "";
    case "in":
      return given.values.includes(cell(given.column));
    case "not":
      return !holds(given.condition, cell);
    case "all":
      return given.conditions.every((each) => holds(each, cell));
    case "any":
      return given.conditions.some((each) => holds(each, cell));
  }
}

/** The columns that a condition looks at. */
export function columnsIn(given: Condition): ReadonlyArray<string> {
  switch (given.is) {
    case "blank":
    case "in":
      return [given.column];
    case "not":
      return columnsIn(given.condition);
    case "all":
    case "any":
      return given.conditions.flatMap(columnsIn);
  }
}
