import { onDay } from "../../days.js";
import { earliestFirst } from "../../dossier/order.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { wythenshawe } from "../cases.js";

/**
 * Lists the bodies that decide one matter. Each has findings of its own, which are never merged.
 *
 * Source: law.md 4.4.
 */
export const everyDecider = defineRule({
  of: "matter",
  id: "R-MULTI",
  version: 1,
  title: "Several bodies decide: each has findings of its own",
  authority: [wythenshawe],
  inputs: ["the bodies named as decision-makers", "the bodies that decided"],
  outcomes: {
    "evidence-found": "several bodies decide, and a decision of each is on record",
    "not-yet-due": "several bodies decide, and not all have a decision on record",
    "not-applicable": "no more than one deciding body is on record",
  },
  cannotDecide: "what the rules on each body cannot decide",
  per: "matter",
  test: tested,
});

function tested({ matter, record, body }: Facts): Answer {
  const { opened } = matter;
  const named = (id: string): string => record.bodies.get(id).name ?? id;
  const decisions = earliestFirst(matter.decisions);
  const deciders = [
    ...new Set([...decisions.map(({ by }) => by), ...(opened?.decisionMakers ?? [])]),
  ];
  const evidence = [...(opened === undefined ? [] : [opened]), ...decisions];
  if (deciders.length < 2)
    return {
      outcome: "not-applicable",
      sentence: "No more than one deciding body is on record.",
      evidence,
    };
  const each = deciders.map((decider) => {
    const first = decisions.find(({ by }) => by === decider);
    const when = first === undefined ? "no decision on record" : onDay(first.occurredAt);
    return `${named(decider)} (${when})`;
  });
  const open = deciders.filter((decider) => decisions.every(({ by }) => by !== decider));
  return {
    outcome: open.length > 0 ? "not-yet-due" : "evidence-found",
    sentence:
      `Several bodies decide: ${each.join("; ")}. Each has findings of its own once it decided, never merged; ` +
      `these are for ${body}.`,
    evidence,
    ...(open.length > 0 ? { missing: open.map((id) => `the decision of ${named(id)}`) } : {}),
  };
}
