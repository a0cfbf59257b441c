import { digestOfBoth, digestWith, digestWithout, setDigest } from "./set-digest.js";

/** How many ids a figure shows at most before it names a rule in their place. Source: design.md 8. */
export const evidenceLimit = 50;

/**
 * The ids of events behind a figure, in a document that must not grow: all of them while they are few.
 *
 * Plain JSON, made to be edited in a draft. An id is added once.
 */
export interface Gathered {
  /** The ids, while there have never been more than the limit; then none. */
  ids: string[];
  /** How many events there are. */
  count: number;
  /** The digest of the set once `ids` is no longer kept, else empty. */
  digest: string;
}

/** No events yet. */
export function nothingGathered(): Gathered {
  return { ids: [], count: 0, digest: "" };
}

/** One event. */
export function gatheredOf(id: string): Gathered {
  return { ids: [id], count: 1, digest: "" };
}

/**
 * Adds the id of one event to a draft.
 *
 * @example
 * const gathered = nothingGathered();
 * addEvidence(gathered, "a");
 * gathered; //=> { ids: ["a"], count: 1, digest: "" }
 */
export function addEvidence(gathered: Gathered, id: string, limit: number = evidenceLimit): void {
  gathered.count += 1;
  if (gathered.digest !== "") gathered.digest = digestWith(gathered.digest, id);
  else if (gathered.count <= limit) gathered.ids.push(id);
  else {
    gathered.digest = digestWith(setDigest(gathered.ids), id);
    gathered.ids = [];
  }
}

/**
 * Takes the id of one event out of a draft again, such as that of a response withdrawn.
 *
 * Ids that are no longer kept do not come back when few are left: the digest stays.
 */
export function removeEvidence(gathered: Gathered, id: string): void {
  gathered.count -= 1;
  if (gathered.digest !== "") gathered.digest = digestWithout(gathered.digest, id);
  else gathered.ids = gathered.ids.filter((kept) => kept !== id);
}

/** Adds all of another's events, which share none with it. */
export function mergeEvidence(
  gathered: Gathered,
  other: Readonly<Gathered>,
  limit: number = evidenceLimit,
): void {
  if (other.digest === "" && gathered.digest === "" && gathered.count + other.count <= limit) {
    for (const id of other.ids) gathered.ids.push(id);
  } else {
    gathered.digest = digestOfBoth(digestOf(gathered), digestOf(other));
    gathered.ids = [];
  }
  gathered.count += other.count;
}

/** The digest of the events gathered. */
export function digestOf({ ids, digest }: Readonly<Gathered>): string {
  return digest === "" ? setDigest(ids) : digest;
}
