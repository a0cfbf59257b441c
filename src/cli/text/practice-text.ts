import type { AssuredBody } from "engagement-ledger/projections";

type Practice = AssuredBody["practice"];
type Share = Practice["planning"]["complete"];

/** How a body goes about involving people, in sentences; none where nothing is on record. */
export function practiceText(
  { planning, evaluation, grades, principles }: Practice,
  called: (body: string) => string,
): ReadonlyArray<string> {
  return [
    ...shareText("Activities planned before they began", planning.beforeStart),
    ...shareText("Plans with all eleven steps answered", planning.complete),
    ...planning.plans
      .filter(({ stepsOpen }) => stepsOpen.length > 0)
      .map(
        ({ activity, steps, stepsOpen }) =>
          `Plan of ${activity}: ${steps.numerator} of ${steps.denominator} steps answered; open: ${stepsOpen.join(", ")}`,
      ),
    ...shareText("Activities evaluated", evaluation.evaluated),
    ...shareText("Evaluated with the people it was for", evaluation.withAudience),
    ...shareText("Evaluated, and the learning named in a later plan", evaluation.learningUsed),
    ...grades.map(
      ({ framework, outcome, grade, period, gradedBy, restsOn }) =>
        `Graded: ${framework}, outcome ${outcome}: ${grade}, for ${period.from} to ${period.to}; ` +
        `by ${gradedBy.length === 0 ? "nobody named" : gradedBy.map(called).join(", ")}; ` +
        `on ${restsOn.length === 0 ? "no event named as evidence" : `${restsOn.length} named as evidence: ${restsOn.join(", ")}`}`,
    ),
    ...principles.map(({ scheme, year, numerator, denominator, principles: rows }) => {
      const none = rows.filter(({ tagged }) => tagged === 0).map(({ principle }) => principle);
      return (
        `Ten principles (${scheme}), ${year}: evidence tagged for ${numerator} of ${denominator}` +
        (none.length === 0 ? "" : `; none for ${none.join(", ")}`)
      );
    }),
  ];
}

function shareText(
  title: string,
  { numerator, denominator, lacking }: Share,
): ReadonlyArray<string> {
  return denominator === 0
    ? []
    : [
        `${title}: ${numerator} of ${denominator}` +
          (lacking.length === 0 ? "" : `; not: ${lacking.join("; ")}`),
      ];
}
