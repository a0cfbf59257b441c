import { earliestFirst } from "../../dossier/order.js";
import type { Kept } from "../../dossier/noted.js";
import { financialYear, financialYearOf } from "../../financial-year.js";
import { onOrBefore } from "../../timing.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import type { EqualityFramework } from "./eds-frameworks.js";
import { hasExternalGrader } from "./external-grader.js";

type Grade = Kept<"AssessmentGraded">;

/** What is on record for a version of the Equality Delivery System, one answer a financial year graded. */
export function yearsGraded(one: EqualityFramework, facts: BodyFacts): ReadonlyArray<Answer> {
  const grades = earliestFirst(facts.history.graded).filter(
    ({ framework, occurredAt }) =>
      framework === one.framework && onOrBefore(occurredAt, facts.today) !== "too-late",
  );
  const years = new Set(grades.map(({ period }) => financialYearOf(period.to)));
  return [...years].toSorted().map((year) => ({
    ...tested(
      one,
      facts,
      year,
      grades.filter(({ period }) => financialYearOf(period.to) === year),
    ),
    check: one.framework,
    period: year,
  }));
}

function tested(
  { called, outcomes: wanted, mark }: EqualityFramework,
  facts: BodyFacts,
  year: string,
  grades: ReadonlyArray<Grade>,
): Answer {
  const outcomes = [...new Set(grades.map(({ outcome }) => outcome))].toSorted();
  const missing = outcomes.flatMap((outcome) => {
    const own = grades.filter((grade) => grade.outcome === outcome);
    const withEvidence = own.filter(({ evidence }) => evidence.length > 0);
    if (withEvidence.length === 0) return [`evidence of engagement for outcome ${outcome}`];
    return withEvidence.some((grade) => hasExternalGrader(grade, facts))
      ? []
      : [`a grader from outside for outcome ${outcome}`];
  });
  const ungraded = Math.max(0, (wanted ?? 0) - outcomes.length);
  const all = [
    ...(ungraded === 0 ? [] : [`a grade for ${ungraded} of the ${wanted} outcomes`]),
    ...missing,
  ];
  const details = mark === "U" && wanted !== undefined ? ["law-unverified"] : [];
  if (all.length === 0)
    return {
      outcome: "evidence-found",
      details,
      sentence: `Each outcome of ${called} recorded for ${year} is graded, on evidence of engagement and with a grader from outside.`,
      evidence: grades,
    };
  const end =
    grades
      .map(({ period }) => period.to)
      .toSorted()
      .at(-1) ?? financialYear(year).to;
  return {
    outcome: end < facts.today ? "evidence-missing" : "not-yet-due",
    details,
    sentence: `For ${called} in ${year} there is not on record: ${listed(all)}.`,
    evidence: grades,
    missing: all,
  };
}
