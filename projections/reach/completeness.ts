import { figure, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import type { Answers } from "./answers.js";
import type { Unit } from "./unit.js";

/** How completely one monitoring question was asked and answered. */
export interface Completeness {
  /** The scheme of its codes. */
  readonly scheme: string;
  /** What is counted: people, or what they came as. */
  readonly unit: Unit;
  /** Those who could have answered: responses and people who attended. */
  readonly all: number;
  /** Those who gave an answer. */
  readonly answered: number;
  /** Those who were asked and declined. */
  readonly declined: number;
  /** Those who were asked and not sure. */
  readonly notSure: number;
  /** Those not asked, or of whom it is not known. */
  readonly notKnown: number;
  /** Those asked, out of all. */
  readonly askedRate: Figure;
  /** Those who answered, out of all. */
  readonly disclosureRate: Figure;
  /** Those who declined, out of those asked. */
  readonly declinedRate: Figure;
  /** How far those heard are from the population, from 0 to 1; where each has one code and all are known. */
  readonly dissimilarity?: number;
}

/**
 * How completely one monitoring question was asked and answered. No national threshold is known.
 *
 * Source: measures.md 4.
 */
export function completeness(
  answers: Answers,
  blankCountsAs: "not-asked-or-not-known" | "declined",
  trace: Tracing,
  path: string,
): Omit<Completeness, "unit"> {
  const { scheme, all, answered, notSure, blank, evidence, allEvidence } = answers;
  const declined = answers.declined + (blankCountsAs === "declined" ? blank : 0);
  const asked = answered + declined + notSure;
  const rate = (name: string, numerator: number, denominator: number, of = allEvidence): Figure =>
    figure(numerator, denominator, trace.gathered(`${path}/${name}`, of));
  return {
    scheme,
    all,
    answered,
    declined,
    notSure,
    notKnown: all - asked,
    askedRate: rate("askedRate", asked, all),
    disclosureRate: rate("disclosureRate", answered, all),
    declinedRate: rate("declinedRate", declined, asked, evidence),
  };
}
