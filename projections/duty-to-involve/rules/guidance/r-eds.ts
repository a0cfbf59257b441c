import { defineRule, type Rule } from "../rule.js";
import { equalityFrameworks, type EqualityFramework } from "./eds-frameworks.js";
import { yearsGraded } from "./graded-years.js";

/**
 * Makes the rule on the Equality Delivery System for its versions, whose numbers of outcomes you may set.
 *
 * For each version and financial year graded: every outcome is graded, one grade of each names evidence of
 * engagement, and someone from outside was among the graders. Grades are recorded and never computed. What
 * the named evidence is, is not looked at. A body with no grade has no finding.
 * Source: law.md 6.2 R-EDS.
 */
export function equalityDelivery(frameworks: ReadonlyArray<EqualityFramework>): Rule {
  return defineRule({
    of: "body",
    id: "R-EDS",
    version: 1,
    title: "Each outcome of the Equality Delivery System was graded on evidence, with others",
    authority: frameworks.map(({ called, outcomes, mark, source }) => ({
      text: `the ${outcomes ?? "recorded"} outcomes of ${called}`,
      mark,
      ...(source === undefined ? {} : { source }),
    })),
    inputs: [
      "the grades of eds2 and eds2022, with their period, graders and evidence",
      "the kinds of the bodies that graded",
    ],
    outcomes: {
      "evidence-found":
        "every outcome is graded for the year, with evidence of engagement and a grader from outside",
      "evidence-missing":
        "the period graded is over, and an outcome lacks a grade, evidence or a grader from outside",
      "not-yet-due": "the period graded is not over, and one of the three is not on record",
    },
    cannotDecide: "the grade",
    test: (facts) => frameworks.flatMap((one) => yearsGraded(one, facts)),
  });
}

/** The rule on the Equality Delivery System, as law.md holds it. */
export const equalityDeliverySystem: Rule = equalityDelivery(equalityFrameworks);
