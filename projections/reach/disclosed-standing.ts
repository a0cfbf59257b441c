import {
  isSuppressed,
  suppressedBy,
  suppressedTogether,
  type DisclosureProfile,
  type Suppressed,
} from "engagement-ledger";
import type { Count } from "../figures/figure.js";
import type { PublishedCount, Publishing } from "./disclosed-figure.js";
import type { PublishedGroup } from "./disclosed-groups.js";

/** A group of which is said how many of its people were heard. */
export interface HeardGroup {
  readonly delivered: boolean;
  readonly heard: boolean;
  readonly people: Count;
  /** Whether any question told who is of it; where that is not known, left out. */
  readonly asked?: boolean;
}

/** As it may be published. */
export type PublishedStanding<Row extends HeardGroup> = Omit<Row, "people" | "heard"> & {
  readonly people: PublishedCount;
  /** Held back where it would narrow down a count that is. */
  readonly heard: boolean | Suppressed;
};

/**
 * Makes groups safe to publish beside those of the monitoring questions, whose people they may be.
 *
 * Where a group of a question is held back with a second one, or from among exact ones, no number of a group is
 * shown: it may be a sum with it. Nor is one that `tells` says would leave few counts for another.
 *
 * Source: measures.md DC-4 and PD-5.
 */
export function publishStandings<Row extends HeardGroup>(
  rows: ReadonlyArray<Row>,
  atLeast: number,
  pathOf: (index: number) => string,
  groups: ReadonlyArray<PublishedGroup>,
  tells: (row: Row, people: PublishedCount) => boolean,
  publish: Publishing,
): ReadonlyArray<PublishedStanding<Row>> {
  const { profile } = publish;
  // Of a question so veiled, not even the true zeros are shown.
  const veilsZeros = groups.some(
    ({ known }) =>
      isSuppressed(known) && known.suppressed === suppressedTogether(profile).suppressed,
  );
  const veil = suppressedTogether(profile);
  const veiled = groups.some(
    ({ count }) =>
      isSuppressed(count) &&
      (profile.suppressesComplements || count.suppressed === veil.suppressed),
  );
  return rows.map((row, index) => {
    const path = pathOf(index);
    const open = publish.lone(path, row.people);
    const hides =
      row.people.value > 0 ? veiled || tells(row, open) : veilsZeros && row.asked === true;
    const people = hides ? publish.count(path, veil, row.people) : open;
    const told = isSuppressed(people) && (hides || splits(atLeast, profile));
    const narrows = told && (row.delivered || row.heard || row.asked === true);
    return { ...row, people, heard: narrows ? suppressedBy(profile) : row.heard };
  });
}

/** Whether reaching a number tells one count that is held back from another. */
function splits(atLeast: number, { suppresses }: DisclosureProfile): boolean {
  return suppresses !== undefined && atLeast > suppresses.from && atLeast <= suppresses.to;
}
