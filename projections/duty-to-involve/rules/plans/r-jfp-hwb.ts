import { earliestFirst } from "../../dossier/order.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { defineRule } from "../rule.js";
import { boardProvision } from "./authority.js";
import { forwardPlans } from "./forward-plans.js";
import { givenUp, type OwnPlan } from "./own-plan.js";
import { wholeRevisionAnswer } from "./whole-revision.js";

const id = "R-JFP-HWB";

/**
 * Every relevant health and wellbeing board was given the draft, was asked, and gave its opinion.
 *
 * Which boards are relevant is recorded when the plan is started; with none recorded it cannot be decided.
 * One event records that a board was given the draft and asked, so both are on record or neither.
 * Source: NHS Act 2006 s.14Z54(3)-(5) (law.md 3.9 R-JFP-HWB).
 */
export const boardsHadTheirSay = defineRule({
  of: "body",
  id,
  version: 1,
  title: "Every health and wellbeing board had the draft and gave its opinion",
  authority: [boardProvision("s.14Z54(3)-(5)")],
  inputs: [
    "the boards recorded as relevant when the plan was started",
    "the boards given the draft and asked, and their opinions",
    "whether a revision is significant",
  ],
  outcomes: {
    "evidence-found": "every relevant board was given the draft, was asked, and gave its opinion",
    "evidence-missing":
      "the plan is published, and one of these is not on record for a relevant board",
    "not-yet-due":
      "the plan is not published, and one of these is not on record for a relevant board",
    "not-applicable":
      "the body was not an integrated care board, the revision is not significant, or the matter was withdrawn",
    "not-decidable":
      "nobody recorded which boards are relevant, whether a revision is significant, or the kind of body",
  },
  cannotDecide:
    "whether the plan takes proper account of a board's strategy, or a board had its draft in good time",
  test: (facts) => forwardPlans(id, facts, (plan) => tested(facts, plan)),
});

function tested(facts: BodyFacts, plan: OwnPlan): Answer {
  const outOfPlay = givenUp(facts, plan) ?? wholeRevisionAnswer(plan);
  if (outOfPlay !== undefined) return outOfPlay;
  const boards = [...new Set(plan.started.flatMap((one) => one.boards))];
  const seen = earliestFirst(
    [...plan.boardsConsulted, ...plan.boardOpinions].filter(({ board }) => boards.includes(board)),
  );
  const evidence = [...plan.started, ...seen, ...plan.published];
  if (boards.length === 0) return noBoards(plan);
  const states = boards.map((board) => {
    const name = facts.record.bodies.get(board).name ?? board;
    const isAsked = plan.boardsConsulted.some((one) => one.board === board);
    const hasOpinion = plan.boardOpinions.some((one) => one.board === board);
    return [
      ...(isAsked ? [] : [`that ${name} was given the draft and asked`]),
      ...(hasOpinion ? [] : [`the opinion of ${name}`]),
    ];
  });
  const done = states.filter((missing) => missing.length === 0).length;
  const missing = states.flat();
  const counted =
    `${done} of ${boards.length} relevant health and wellbeing boards ${done === 1 ? "is" : "are"} ` +
    `on record as given the draft of ${plan.called}, asked, and having given an opinion`;
  if (missing.length === 0) return { outcome: "evidence-found", sentence: `${counted}.`, evidence };
  return {
    outcome: plan.published.length === 0 ? "not-yet-due" : "evidence-missing",
    sentence: `${counted}. Not on record: ${listed(missing)}.`,
    evidence,
    missing,
  };
}

function noBoards(plan: OwnPlan): Answer {
  return {
    outcome: "not-decidable",
    sentence: `Nobody recorded which health and wellbeing boards are relevant to ${plan.called}.`,
    evidence: [...plan.started, ...plan.published],
    missing: ["the relevant health and wellbeing boards"],
    judgement: {
      needed: "which health and wellbeing boards are relevant",
      whoCould: "whoever prepares the plan for the board, by recording PlanStarted with boards",
    },
  };
}
