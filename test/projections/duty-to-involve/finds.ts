import { isLeft } from "fp-ts/lib/Either.js";
import { projectAll } from "engagement-ledger";
import { expect, it } from "vitest";
import { commitmentsProjection } from "../../../projections/commitments/projection.js";
import { dutyToInvolve } from "../../../projections/duty-to-involve/duty-to-involve.js";
import { england } from "../../../projections/duty-to-involve/england.js";
import { dutyToInvolveProjection } from "../../../projections/duty-to-involve/projection.js";
import type { Finding, Outcome } from "../../../projections/duty-to-involve/rules/finding.js";
import { toldCase, type Step } from "../told-case.js";

/** A history, the day of the question, and which finding of the rule is meant where it has several. */
export interface Told {
  readonly steps: ReadonlyArray<Step>;
  /** 2017-12-01 when left out. */
  readonly today?: string;
  readonly matter?: string;
  readonly body?: string;
  readonly check?: string;
  readonly about?: string;
  readonly period?: string;
  readonly decision?: string;
  /** The detail that qualifies the outcome; none when left out. */
  readonly detail?: string;
  /** More that must hold of the finding. */
  readonly expects?: (finding: Finding) => void;
}

/** Every finding of a history, for every matter and body. */
export async function findingsIn(
  steps: ReadonlyArray<Step>,
  today: string,
): Promise<ReadonlyArray<Finding & { readonly matter?: string; readonly body: string }>> {
  const folded = await projectAll(await toldCase(steps), [
    dutyToInvolveProjection,
    commitmentsProjection,
  ]);
  if (isLeft(folded)) throw new Error(JSON.stringify(folded.left));
  const [documents, commitments] = folded.right;
  const { matters, bodies } = dutyToInvolve(documents, { today, commitments });
  return [
    ...matters.flatMap(({ matter, body, findings }) =>
      findings.map((finding) => ({ ...finding, matter, body })),
    ),
    ...bodies.flatMap(({ body, findings }) => findings.map((finding) => ({ ...finding, body }))),
  ];
}

/**
 * A test that a rule has an outcome for a history. The page of rules is made of these calls: write the rule,
 * the outcome and the case as plain strings, one call an outcome at least.
 */
export function finds(rule: string, outcome: Outcome, when: string, told: Told): void {
  it(`${rule} is ${outcome} where ${when}`, async () => {
    const { steps, today = "2017-12-01", detail, expects, ...wanted } = told;
    const all = await findingsIn(steps, today);
    const meant = all.filter(
      (finding) =>
        finding.rule === rule &&
        (wanted.matter ?? finding.matter) === finding.matter &&
        (wanted.body ?? finding.body) === finding.body &&
        (wanted.check ?? finding.check) === finding.check &&
        (wanted.about ?? finding.about) === finding.about &&
        (wanted.period ?? finding.period) === finding.period &&
        (wanted.decision ?? finding.decision) === finding.decision,
    );
    expect(meant.map((finding) => [finding.outcome, finding.detail])).toStrictEqual([
      [outcome, detail],
    ]);
    const declared = england.rules.find(({ id }) => id === rule)?.outcomes ?? {};
    expect(Object.keys(declared)).toContain(outcome);
    const [finding] = meant;
    if (finding !== undefined) expects?.(finding);
  });
}
