import { assessmentFor } from "../../counting/assessment.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { before, best, worst } from "../../timing.js";
import type { DecisionPoint, DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { withdrawnAnswer } from "../impact-gate.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { quoted } from "../quoted.js";
import { documentCalled, impactAssessments } from "./impact-assessments.js";
import { lackingSentence } from "./not-put.js";
import type { Sought } from "./sought.js";

/**
 * Tests that an assessment was made before a decision and was put to those who decided before it.
 *
 * It was put to them where a paper that the deciding body received names its event. A recorded exemption
 * for one person's care takes the matter out.
 */
export function putToDecisionMakers(sought: Sought, facts: DutyFacts): Answer {
  const { matter, decision } = facts;
  const judged = assessmentFor(matter, decision);
  if (judged?.exemption?.kind === "individual-care")
    return {
      outcome: "not-applicable",
      sentence: `${sought.id} is not about the care of one person, which the assessment records: ${quoted(judged.exemption.reason)}.`,
      evidence: [judged],
    };
  if (decision === undefined)
    return (
      withdrawnAnswer(facts) ?? {
        outcome: "not-yet-due",
        sentence: `Nothing is decided yet, before which ${sought.called} would have to be put to those who decide.`,
        evidence: impactAssessments(matter, sought.kinds),
      }
    );
  return tested(sought, facts, decision);
}

function tested(sought: Sought, { matter }: DutyFacts, decision: DecisionPoint): Answer {
  const assessments = impactAssessments(matter, sought.kinds);
  const deciders = matter.decisions.filter(({ id }) => id === decision.id).map(({ by }) => by);
  const papers = matter.papers.filter(({ by }) => deciders.length === 0 || deciders.includes(by));
  const put = assessments.flatMap((one) =>
    papers
      .filter(({ assessments: named }) => named.includes(one.id))
      .map((paper) => ({
        one,
        paper,
        timing: worst([
          before(one.occurredAt, decision.occurredAt),
          before(paper.occurredAt, decision.occurredAt),
        ]),
      })),
  );
  const timing = best(put.map((each) => each.timing));
  const shown = put.filter((each) => each.timing === timing);
  const called = listed([
    ...new Set(
      shown.map(({ one, paper }) => `${documentCalled(one)} in the paper ${documentCalled(paper)}`),
    ),
  ]);
  const evidence = [...shown.flatMap(({ one, paper }) => [one, paper]), decision];
  const missing = [
    `${sought.called} made before the decision, and a paper before it that names the assessment`,
  ];
  if (timing === "in-time") {
    const late = recordedLate(
      shown.map(({ one, paper }) => [one, paper]),
      decision,
    );
    return {
      outcome: "evidence-found",
      sentence: `Put to those who decided before ${decision.called}: ${called}.${lateSentence(late)}`,
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  if (timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `The assessment or its paper and ${decision.called} are ${whyUndated(timing)}: ${called}.`,
      evidence,
      missing,
      judgement: orderNeeded,
    };
  return {
    outcome: "evidence-missing",
    ...(shown.length > 0 ? { details: ["contradicted"] } : {}),
    sentence: lackingSentence(sought, assessments, matter.impacts, decision, called),
    evidence: [...evidence, ...assessments],
    missing,
  };
}
