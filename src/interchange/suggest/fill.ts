import type { Json } from "../../events/shapes/json.js";
import { isObject } from "../mapping/grammar.js";

/** A place of a suggested mapping that a person has to fill in. */
export interface ToFill {
  /** Its path in the mapping. */
  readonly at: string;
  /** What belongs there. */
  readonly what: string;
}

/** Marks a place that a person has to fill in. No mapping is read as long as one is left in it. */
export function fill(what: string): Json {
  return { $fill: what };
}

/** The places of a suggested mapping that are not filled in. */
export function placesToFill(mapping: unknown, at = ""): ReadonlyArray<ToFill> {
  if (Array.isArray(mapping))
    return mapping.flatMap((item: unknown, index) => placesToFill(item, `${at}[${index}]`));
  if (!isObject(mapping)) return [];
  const what = mapping["$fill"];
  if (typeof what === "string") return [{ at, what }];
  return Object.entries(mapping).flatMap(([name, member]) =>
    placesToFill(member, at === "" ? name : `${at}.${name}`),
  );
}
