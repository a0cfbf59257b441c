import { assessmentFor } from "../../counting/assessment.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { withdrawnAnswer } from "../impact-gate.js";
import { defineRule, involvementDuties, type Answers } from "../rule.js";
import { substantialGate } from "../scrutiny/substantial.js";
import { fourTests, serviceChangeGuidance, stagesFirst, twoStages, bedTest } from "./authority.js";
import { bedsGate } from "./beds-gate.js";
import { evidencedBefore } from "./evidenced-before.js";

const tests = {
  involvement: "strong public and patient engagement",
  choice: "patient choice",
  "clinical-evidence": "clinical evidence",
  commissioners: "support of clinical commissioners",
  beds: "hospital beds",
} as const;
const stages = {
  "sense-check": "the strategic sense check",
  checkpoint: "the assurance checkpoint",
} as const;

/**
 * Each of the five tests was evidenced, and each assurance stage passed, before consultation opened.
 *
 * One answer a test and a stage. Whether a test is met is never said: only that evidence was recorded, by
 * whom and when. It must come before every public consultation linked, so before the first.
 * The guidance is for NHS bodies: those under a duty to involve.
 * Source: NHS England guidance on service change (law.md 5.4 R-5T).
 */
export const fiveTestsEvidenced = defineRule({
  of: "duty",
  id: "R-5T",
  version: 1,
  title: "The five tests were evidenced and assurance was given before consultation opened",
  authority: [serviceChangeGuidance, fourTests, bedTest, twoStages, stagesFirst],
  inputs: [
    "the judgement whether the change is substantial",
    "the judgement whether hospital beds are significantly reduced",
    "the evidence for each test, and the stages of assurance passed",
    "the openings of linked consultations; else the first decision",
  ],
  outcomes: {
    "evidence-found":
      "evidence for the test, or the stage, is on record before consultation opened",
    "evidence-missing":
      "a consultation opened or a decision is made, and it is not on record before",
    "not-yet-due": "no consultation opened, nothing is decided, and it is not on record",
    "not-applicable":
      "no duty to involve bound the body, the change is judged not substantial, or the matter was withdrawn; the bed test, where no significant reduction of beds is judged",
    "not-decidable":
      "nobody judged whether the change is substantial or, for the bed test, whether beds are significantly reduced; or dates do not show which came first",
  },
  cannotDecide: "whether a test is met",
  appliesTo: { duties: involvementDuties, limbs: [] },
  per: "matter",
  test: (facts) => withdrawnAnswer(facts) ?? substantialGate(facts) ?? checks(facts),
});

function checks(facts: Facts): Answers {
  const { serviceChangeTests, assurances } = facts.matter;
  const judged = assessmentFor(facts.matter, facts.decision);
  const answers = [
    ...Object.entries(tests).map(([check, words]): Answer => {
      const gate = check === "beds" ? bedsGate(facts) : undefined;
      const called = `evidence for the test “${words}”`;
      const events = serviceChangeTests.filter(({ test }) => test === check);
      return { ...(gate ?? evidencedBefore(facts, { called, events })), check };
    }),
    ...Object.entries(stages).map(([check, words]): Answer => {
      const called = `the passing of ${words}`;
      const events = assurances.filter(({ stage }) => stage === check);
      return { ...evidencedBefore(facts, { called, events }), check };
    }),
  ];
  return answers.map((answer) => ({
    ...answer,
    evidence: [...(judged === undefined ? [] : [judged]), ...(answer.evidence ?? [])],
  }));
}
