import { right } from "fp-ts/lib/Either.js";
import { dictionaryOf, oneOf, record, refuse, whole, type Grammar, type Read } from "./grammar.js";

const mapped: Grammar<string | number | boolean> = {
  read: (given, at) =>
    typeof given === "boolean" ||
    (typeof given === "string" && given !== "") ||
    (typeof given === "number" && Number.isSafeInteger(given))
      ? right(given)
      : refuse(at, "text, a whole number, true or false"),
  schema: {
    anyOf: [
      { type: "string", minLength: 1 },
      { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
      { type: "boolean" },
    ],
  },
};

const orNothing: Grammar<string | number | boolean | null> = {
  read: (value, at) => (value === null ? right(null) : mapped.read(value, at)),
  schema: { anyOf: [mapped.schema, { type: "null" }] },
};

/**
 * What each value of a source means here; null says that it means nothing, and is left out.
 *
 * A value that is not listed rejects its row, or becomes `unmapped:<value>` where the map says so; it
 * never falls to a default. A blank stays unknown unless `blank` says what it means.
 *
 * Source: import-formats.md IM-9, IM-14.
 */
export const valueMap = record(
  { version: whole(1, 1_000_000), values: dictionaryOf(orNothing) },
  { unknown: oneOf("reject", "unmapped"), blank: mapped },
);

/** What each value of a source means here. */
export type ValueMap = Read<typeof valueMap>;
