import type { Finding } from "../rules/finding.js";

/** A finding that leaves a gap open: something is not on record, not judged, or not due yet. */
export type Gap = Pick<
  Finding,
  | "rule"
  | "decision"
  | "check"
  | "about"
  | "period"
  | "outcome"
  | "detail"
  | "sentence"
  | "missing"
  | "judgement"
  | "evidence"
>;

/** A finding that has evidence, and where it lies. */
export type Found = Pick<Finding, "rule" | "decision" | "check" | "about" | "period" | "evidence">;

/** How much of what applies has evidence, and what is open. */
export interface Open {
  /** How many findings have evidence, of those that apply. */
  readonly found: {
    readonly numerator: number;
    readonly denominator: number;
    /** Those counted in the numerator, each with its events. */
    readonly findings: ReadonlyArray<Found>;
  };
  /** What is open: first what is not on record, then what nobody judged, then what is not due yet. */
  readonly gaps: ReadonlyArray<Gap>;
}

const openOutcomes = ["evidence-missing", "not-decidable", "not-yet-due"] as const;

/** Counts findings that have evidence, and lists those that leave a gap. */
export function openOf(findings: ReadonlyArray<Finding>): Open {
  const found = findings.filter(({ outcome }) => outcome === "evidence-found");
  const applying = findings.filter(({ outcome }) => outcome !== "not-applicable");
  return {
    found: {
      numerator: found.length,
      denominator: applying.length,
      findings: found.map(foundOf),
    },
    gaps: openOutcomes.flatMap((wanted) =>
      findings
        .filter(({ outcome }) => outcome === wanted)
        .map(({ version: _version, recordedLate: _recordedLate, ...gap }) => gap),
    ),
  };
}

function foundOf({ rule, decision, check, about, period, evidence }: Finding): Found {
  return {
    rule,
    ...(decision === undefined ? {} : { decision }),
    ...(check === undefined ? {} : { check }),
    ...(about === undefined ? {} : { about }),
    ...(period === undefined ? {} : { period }),
    evidence,
  };
}
