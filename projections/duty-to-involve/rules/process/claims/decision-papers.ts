import { claimsAnswer } from "../../../claims/claims-answer.js";
import type { Claiming } from "../../../claims/compare-document.js";
import { linkedBy } from "../../../claims/scope.js";
import { lateSentence, recordedLate } from "../../../counting/recorded-late.js";
import { bodiesOf } from "../../../decision-points.js";
import { earliestFirst } from "../../../dossier/order.js";
import type { Facts } from "../../facts.js";
import type { Answer } from "../../finding.js";

/** Answers on the papers for decision-makers, all together. */
export function decisionPapers(facts: Facts): Answer {
  const { matter, decision } = facts;
  const papers = papersFor(facts);
  const check = "decision-paper";
  if (papers.length === 0) return { ...noPaper(facts), check };
  const claiming = papers.filter(({ claims }) => claims.length > 0);
  if (claiming.length === 0)
    return {
      outcome: "evidence-missing",
      sentence: "No claims about the engagement are on record for the papers received.",
      evidence: papers,
      missing: ["what the papers claim about the engagement, each claim by a measure"],
      check,
    };
  const late = recordedLate([claiming], decision);
  const answer = claimsAnswer(claiming, {
    ...facts,
    activitiesBy: (day, extent) => linkedBy(matter, day, extent),
  });
  return {
    ...answer,
    sentence: `${answer.sentence}${lateSentence(late)}`,
    ...(late === undefined ? {} : { recordedLate: late }),
    check,
  };
}

/** A body's own papers; the body that answers for the matter has those of bodies without findings too. */
function papersFor({ matter, history }: Facts): ReadonlyArray<Claiming> {
  const bodies = bodiesOf(matter);
  const forAll = matter.opened?.responsible === history.body;
  const forOthers = bodies[0] === history.body;
  return earliestFirst(matter.papers).filter(
    ({ by }) => by === history.body || forAll || (forOthers && !bodies.includes(by)),
  );
}

function noPaper({ matter, decision }: Facts): Answer {
  if (decision !== undefined)
    return {
      outcome: "evidence-missing",
      sentence: `No paper that decision-makers received is on record, and ${decision.called} was made.`,
      evidence: [decision],
      missing: ["the paper that decision-makers received, with its claims"],
    };
  if (matter.withdrawn !== undefined)
    return {
      outcome: "not-applicable",
      sentence: "The matter was withdrawn before decision-makers received a paper.",
      evidence: [matter.withdrawn],
    };
  return {
    outcome: "not-yet-due",
    sentence: "No paper for decision-makers is on record, and nothing is decided yet.",
  };
}
