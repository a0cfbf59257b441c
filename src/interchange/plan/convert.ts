import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { ValueMap } from "../mapping/value-map.js";
import type { Reading } from "../mapping/value.js";
import { dayOf, readDate } from "../table/dates.js";

/** Text, a number or a truth, as it goes into an event. */
export type Scalar = string | number | boolean;

/** Reads one piece of text; on the left what would be accepted. A blank is undefined: unknown, never 0. */
export type Convert = (text: string) => Either<string, Scalar | undefined>;

const blank = right(undefined);

/**
 * How a cell, or a piece of one, is read.
 *
 * @example
 * converter({ as: "count" }, undefined, "UTC")("12"); //=> { _tag: "Right", right: 12 }
 * converter({ as: "count" }, undefined, "UTC")("1,200"); //=> { _tag: "Left", left: "a whole number from 0, in digits only" }
 */
export function converter(reading: Reading, map: ValueMap | undefined, zone: string): Convert {
  if (map !== undefined) return lookUp(map);
  const convert = conversions(reading, zone);
  return (text) => (text === "" ? blank : convert(text));
}

function conversions({ as, date }: Reading, zone: string): Convert {
  switch (as) {
    case "text":
      return right;
    case "count":
      return (text) =>
        // "43.0" is what programs write that keep counts as floating-point numbers.
        /^\d{1,15}(\.0)?$/.test(text)
          ? right(Number(text))
          : left("a whole number from 0, in digits only");
    case "decimal":
      return (text) =>
        /^-?\d{1,15}(\.\d{1,15})?$/.test(text)
          ? right(text)
          : left("a decimal number, such as 0.419");
    case "day":
      return (text) => {
        const time = readDate(text, date ?? "iso-day", zone);
        if (isLeft(time)) return time;
        const day = dayOf(time.right);
        return day === undefined ? left("a day, not a month or a year") : right(day);
      };
  }
}

function lookUp({ values, unknown, blank: whenBlank }: ValueMap): Convert {
  return (text) => {
    if (text === "") return right(whenBlank);
    const found = values.get(text);
    if (found !== undefined) return found === null ? blank : right(found);
    if (unknown === "unmapped") return right(`unmapped:${text}`);
    return left(`one of ${[...values.keys()].slice(0, 20).join(", ")}: the value map has no other`);
  };
}
