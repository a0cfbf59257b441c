import type { Source } from "../../../projections/you-said/source.js";
import type { Link } from "mdast";
import { link } from "../tree/phrases.js";

/**
 * The name of an event on a page, by its place in the log.
 *
 * @example
 * eventName(123); //=> "E-000123"
 */
export function eventName(position: number): string {
  return `E-${String(position).padStart(6, "0")}`;
}

/** A reference that leads to the event in the list at the end of the page. */
export function reference({ position }: Pick<Source, "position">): Link {
  return link(`#${eventName(position)}`, eventName(position));
}
