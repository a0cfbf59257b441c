import { assessmentFor } from "../../counting/assessment.js";
import { earliestFirst } from "../../dossier/order.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { defineRule } from "../rule.js";
import { fudge } from "../cases.js";

/**
 * The body responsible is on record, since every duty is tested against it, whoever takes the step.
 *
 * For reg 23 alone the commissioner consults for the provider.
 * Source: law.md 4.4; S.I. 2013/218 reg 23(12).
 */
export const ownerRecorded = defineRule({
  of: "matter",
  id: "R-OWNER",
  version: 1,
  title: "The responsible body is on record",
  authority: [fudge],
  inputs: [
    "the responsible body named when the matter was opened",
    "the judgement of who is responsible in the assessment of the duty",
    "the bodies that decided",
  ],
  outcomes: {
    "evidence-found": "a responsible body is on record; the duties are tested against it",
    "not-decidable": "no record says which body is responsible",
  },
  cannotDecide: "who is responsible, where nobody recorded it",
  per: "matter",
  test: tested,
});

function tested(facts: Facts): Answer {
  const { matter, record, decision } = facts;
  const { opened } = matter;
  const named = (body: string): string => record.bodies.get(body).name ?? body;
  const assessment = assessmentFor(matter, decision);
  const evidence = [opened, assessment].filter((event) => event !== undefined);
  const judged = assessment?.responsible;
  const owner = opened?.responsible ?? (judged === "yes" ? opened?.by : undefined);
  const denied = judged === "no" && owner === opened?.by;
  if (owner !== undefined && !denied) {
    const others = [...new Set(matter.decisions.map(({ by }) => by))]
      .filter((by) => by !== owner)
      .map(named)
      .toSorted();
    return {
      outcome: "evidence-found",
      sentence:
        `${named(owner)} is on record as the responsible body, and is the one whose duty is tested.` +
        (others.length === 0 ? "" : ` Decisions were also taken by ${listed(others)}.`),
      evidence: [...evidence, ...earliestFirst(matter.decisions)],
    };
  }
  const sentence =
    judged === "no"
      ? "The assessment says that the body is not responsible, and no record says which one is."
      : judged === "unclear"
        ? "The assessment leaves it unclear which body is responsible."
        : "No record says which body is responsible.";
  return {
    outcome: "not-decidable",
    sentence: `${sentence} The duties are tested against ${facts.body}.`,
    evidence,
    missing: ["the responsible body"],
    judgement: {
      needed: "which body is responsible for the services",
      whoCould:
        "whoever opened the matter, by recording MatterOpened with responsible, or whoever assesses the duty, by recording DutyAssessed",
    },
  };
}
