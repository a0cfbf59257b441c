import { digestOf, evidenceLimit, type Gathered } from "./gathered.js";
import { setDigest, type Hashes } from "./set-digest.js";

/** The events that show a figure: their ids where they are few, else the rule that finds them again. */
export type Evidence =
  | { readonly events: ReadonlyArray<string> }
  | { readonly rule: string; readonly count: number; readonly digest: string };

/**
 * The evidence of a list of event ids, each counted once.
 *
 * @example
 * evidenceOf(["b", "a", "b"], "reach@1 /counts/responses"); //=> { events: ["b", "a"] }
 * evidenceOf([], "reach@1 /counts/responses", 0); //=> { events: [] }
 */
export function evidenceOf(
  ids: Iterable<string>,
  rule: string,
  limit: number = evidenceLimit,
  hashes?: Hashes,
): Evidence {
  const events = [...new Set(ids)];
  return events.length <= limit
    ? { events }
    : { rule, count: events.length, digest: setDigest(events, hashes) };
}

/** The evidence of events gathered in a document. */
export function evidenceGathered(
  gathered: Readonly<Gathered>,
  rule: string,
  limit: number = evidenceLimit,
): Evidence {
  return gathered.digest === "" && gathered.count <= limit
    ? { events: gathered.ids }
    : { rule, count: gathered.count, digest: digestOf(gathered) };
}
