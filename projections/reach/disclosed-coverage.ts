import { isSuppressed, suppressedBy, type Suppressed } from "engagement-ledger";
import type { Evidence } from "../figures/evidence.js";
import type { Figure } from "../figures/figure.js";
import type { Coverage, RequiredGroup } from "./coverage.js";
import type { PublishedCount, Publishing } from "./disclosed-figure.js";
import type { PublishedGroup } from "./disclosed-groups.js";
import { publishStandings, type PublishedStanding } from "./disclosed-standing.js";
import type { GroupCodes } from "./group-codes.js";
import type { ListCoverage, ListedGroup } from "./listed-groups.js";
import { sumTells } from "./sum-tells.js";

/** A share of groups that were heard; held back where it would tell a count of people that is. */
export type PublishedHeard = Figure | (Suppressed & { readonly evidence: Evidence });

/** The groups of one list, as they may be published. */
export type PublishedList = Omit<ListCoverage, "heard" | "groups"> & {
  readonly heard: PublishedHeard;
  readonly groups: ReadonlyArray<PublishedStanding<ListedGroup>>;
};

/** The groups that had to be heard, and those of every list, as they may be published. */
export interface PublishedCoverage {
  readonly required: ReadonlyArray<PublishedStanding<RequiredGroup>>;
  readonly coverage: Omit<Coverage, "heard"> & { readonly heard: PublishedHeard };
  readonly lists: ReadonlyArray<PublishedList>;
}

/**
 * Makes the groups that had to be heard and the listed ones safe to publish beside those of the questions.
 *
 * Source: measures.md 3.5, DC-4 and PD-5.
 */
export function publishCoverage(
  {
    required,
    coverage,
    lists,
  }: {
    required: ReadonlyArray<RequiredGroup>;
    coverage: Coverage;
    lists: ReadonlyArray<ListCoverage>;
  },
  groups: ReadonlyArray<PublishedGroup>,
  codes: ReadonlyArray<GroupCodes>,
  publish: Publishing,
): PublishedCoverage {
  const { atLeast } = coverage;
  const tells = (group: string, people: PublishedCount): boolean =>
    sumTells(group, people, groups, codes, publish.profile);
  const rows = publishStandings(
    required,
    atLeast,
    (index) => `/required/${index}/people`,
    groups,
    ({ group }, people) => tells(group, people),
    publish,
  );
  return {
    required: rows,
    coverage: {
      ...coverage,
      heard: heardOf(coverage.heard, rows, publish),
      gaps: rows.filter(({ heard }) => heard === false).map(({ group }) => group),
    },
    lists: lists.map((list, at) => {
      const of = publishStandings(
        list.groups,
        atLeast,
        (index) => `/lists/${at}/groups/${index}/people`,
        groups,
        ({ code }, people) => tells(code, people),
        publish,
      );
      const gaps = of.filter(({ heard }) => heard === false).map(({ code }) => code);
      return {
        ...list,
        heard: heardOf(list.heard, of, publish),
        gaps,
        notAsked: list.notAsked.filter((code) => gaps.includes(code)),
        groups: of,
      };
    }),
  };
}

function heardOf(
  exact: Figure,
  rows: ReadonlyArray<{ readonly heard: boolean | Suppressed }>,
  { profile }: Publishing,
): PublishedHeard {
  return rows.some(({ heard }) => isSuppressed(heard))
    ? { ...suppressedBy(profile), evidence: exact.evidence }
    : exact;
}
