import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { consultationsOf, type Consultation } from "./consultation.js";

/** Tests one consultation. */
export type Test = (consultation: Consultation, facts: Facts) => Answer;

/** Makes a rule's test of a test of one consultation: one answer each. */
export function eachConsultation(test: Test): (facts: Facts) => ReadonlyArray<Answer> {
  return (facts) => {
    const consultations = consultationsOf(facts);
    if (consultations.length === 0)
      return [
        {
          outcome: "not-applicable",
          sentence: "No activity on record as open for responses is linked to the matter.",
        },
      ];
    return consultations.map((one) => ({ ...test(one, facts), about: one.activity.activity }));
  };
}
