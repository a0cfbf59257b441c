import {
  discloseCount,
  discloseRate,
  discloseShare,
  isSuppressed,
  type DisclosedCount,
  type DisclosedRate,
  type DisclosedShare,
  type DisclosureProfile,
  type Suppressed,
} from "engagement-ledger";
import type { Evidence } from "../figures/evidence.js";
import type { Count, Figure } from "../figures/figure.js";

/**
 * The evidence of a count of people that left the body: the rule alone, where the count is controlled.
 *
 * Ids, their number and their digest would each give the exact count away.
 */
export type DisclosedEvidence = Evidence | { readonly rule: string };

/** A count of people as it may be published. */
export type PublishedCount = (Suppressed | { readonly value: number }) & {
  readonly evidence: DisclosedEvidence;
};

/** A figure about people as it may be published. */
export type PublishedFigure = (Suppressed | DisclosedShare | DisclosedRate) & {
  readonly evidence: DisclosedEvidence;
  readonly outcome?: "not-applicable";
};

/** Makes the counts and figures of one report safe to publish. */
export interface Publishing {
  /** The profile they pass. */
  readonly profile: DisclosureProfile;
  /** A count as controlled already, with the evidence it may have. */
  readonly count: (path: string, shown: DisclosedCount, exact: Count) => PublishedCount;
  /** A count on its own. */
  readonly lone: (path: string, exact: Count) => PublishedCount;
  /** A share of people; held back with the count that it rests on. */
  readonly share: (path: string, exact: Figure, rests: DisclosedCount) => PublishedFigure;
  /** A rate for every so many of a population; held back with the count that it rests on. */
  readonly rate: (path: string, exact: Figure, rests: DisclosedCount) => PublishedFigure;
}

/** Starts making a report safe to publish; `rule` finds the events of the figure at a path again. */
export function publishing(profile: DisclosureProfile, rule: (path: string) => string): Publishing {
  const evidence = (path: string, exact: Evidence): DisclosedEvidence =>
    profile.suppresses === undefined && profile.roundsTo === 1 ? exact : { rule: rule(path) };
  const figure = (
    path: string,
    exact: Figure,
    shown: Suppressed | DisclosedShare | DisclosedRate,
  ): PublishedFigure => ({
    ...shown,
    evidence: evidence(path, exact.evidence),
    ...(shown.value === null && !isSuppressed(shown) ? { outcome: "not-applicable" } : {}),
  });
  const count: Publishing["count"] = (path, shown, exact) => ({
    ...(typeof shown === "number" ? { value: shown } : shown),
    evidence: evidence(path, exact.evidence),
  });
  return {
    profile,
    count,
    lone: (path, exact) => count(path, discloseCount(exact.value, profile), exact),
    share: (path, exact, rests) =>
      figure(
        path,
        exact,
        isSuppressed(rests) ? rests : discloseShare(exact.numerator, exact.denominator, profile),
      ),
    rate: (path, exact, rests) =>
      figure(
        path,
        exact,
        isSuppressed(rests)
          ? rests
          : discloseRate(exact.numerator, exact.denominator, 10_000, profile),
      ),
  };
}
