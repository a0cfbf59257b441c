import {
  isSuppressed,
  suppressedBy,
  suppressedTogether,
  type DisclosureProfile,
  type Suppressed,
} from "engagement-ledger";
import type { Evidence } from "../figures/evidence.js";
import type { Figure } from "../figures/figure.js";
import type { Coverage, RequiredGroup } from "./coverage.js";
import type { PublishedCount, Publishing } from "./disclosed-figure.js";
import type { PublishedGroup } from "./disclosed-groups.js";

/** One group that had to be heard, as it may be published. */
export type PublishedRequiredGroup = Omit<RequiredGroup, "people" | "heard"> & {
  readonly people: PublishedCount;
  /** Held back where it would narrow down a count that is. */
  readonly heard: boolean | Suppressed;
};

/** The groups that had to be heard, as they may be published. */
export interface PublishedCoverage {
  readonly required: ReadonlyArray<PublishedRequiredGroup>;
  readonly coverage: Omit<Coverage, "heard"> & {
    readonly heard: Figure | (Suppressed & { readonly evidence: Evidence });
  };
}

/**
 * Makes the groups that had to be heard safe to publish beside those of the monitoring questions.
 *
 * Where a second group of a question is held back beside a lone one, no number of a required group is shown: it may
 * be of the same people.
 *
 * Source: measures.md 3.5, DC-4 and PD-5.
 */
export function publishCoverage(
  { required, coverage }: { required: ReadonlyArray<RequiredGroup>; coverage: Coverage },
  groups: ReadonlyArray<PublishedGroup>,
  publish: Publishing,
): PublishedCoverage {
  const { profile } = publish;
  const veil = suppressedTogether(profile);
  const veiled =
    profile.suppressesComplements &&
    groups.some(({ count }) => isSuppressed(count) && count.suppressed === veil.suppressed);
  const rows = required.map((row, index): PublishedRequiredGroup => {
    const path = `/required/${index}/people`;
    const people =
      veiled && row.people.value > 0
        ? publish.count(path, veil, row.people)
        : publish.lone(path, row.people);
    const narrows = row.delivered && isSuppressed(people) && splits(coverage.atLeast, profile);
    return { ...row, people, heard: narrows ? suppressedBy(profile) : row.heard };
  });
  const unsaid = rows.some(({ heard }) => isSuppressed(heard));
  return {
    required: rows,
    coverage: {
      ...coverage,
      heard: unsaid
        ? { ...suppressedBy(profile), evidence: coverage.heard.evidence }
        : coverage.heard,
      gaps: rows.filter(({ heard }) => heard === false).map(({ group }) => group),
    },
  };
}

/** Whether reaching a number tells one count that is held back from another. */
function splits(atLeast: number, { suppresses }: DisclosureProfile): boolean {
  return suppresses !== undefined && atLeast > suppresses.from && atLeast <= suppresses.to;
}
