import type { Kept } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule, type Answers } from "../rule.js";
import { scrutinyProvision } from "./authority.js";
import { consultedWith } from "./consultation-of.js";

/**
 * A disagreement with the authority's recommendation was notified, and steps were taken to agree.
 *
 * What a joint committee recommends is recommended by each of its authorities.
 * One answer an authority whose recommendation was not agreed. Notice counts from an answer that disagrees,
 * steps from every answer, also where agreement followed. A disagreement recorded without the comments it
 * answers is tested; one with comments that hold no recommendation is none.
 * Source: S.I. 2013/218 reg 23(5) (law.md 3.6 R-23-DISAGREE).
 */
export const disagreementHandled = defineRule({
  of: "duty",
  id: "R-23-DISAGREE",
  version: 1,
  title: "A disagreement with the local authority was notified, and steps were taken to agree",
  authority: [scrutinyProvision("23", "(5)")],
  inputs: [
    "the recommendations of the authorities",
    "the answers to them: agreed or not, whether the authority was notified, the steps to agree",
  ],
  outcomes: {
    "evidence-found":
      "the authority was notified of the disagreement, and at least one step to agree is on record",
    "evidence-missing": "a disagreement is on record, and the notice or any step to agree is not",
    "not-applicable": "the duty did not bind the body, or no disagreement is on record",
    "not-decidable": "the kind of body is not recorded",
  },
  cannotDecide: "whether the steps were those reasonably practicable",
  appliesTo: { duties: ["D-REG23"], limbs: [] },
  per: "matter",
  test: tested,
});

function tested(facts: DutyFacts): Answers {
  const comments = earliestFirst(facts.matter.scrutinyCommented);
  const answers = earliestFirst(facts.matter.scrutinyAnswered);
  const recommending = comments.filter(({ recommendation }) => recommendation !== undefined);
  const authorities = answers
    .filter(({ agrees }) => !agrees)
    .map(({ authority }) => authority)
    .filter((authority) => {
      const those = consultedWith(facts.matter, authority);
      const ofAuthority = comments.filter((one) => those.has(one.authority));
      return ofAuthority.length === 0 || ofAuthority.some((one) => recommending.includes(one));
    });
  if (authorities.length === 0)
    return {
      outcome: "not-applicable",
      sentence:
        recommending.length === 0
          ? "No recommendation of a local authority that was not agreed is on record."
          : "No disagreement with the recommendation of a local authority is on record.",
      evidence: [...recommending, ...answers],
    };
  return [...new Set(authorities)].map((authority) => ({
    ...handled(
      facts,
      authority,
      recommending.filter((one) => consultedWith(facts.matter, authority).has(one.authority)),
      answers.filter((one) => one.authority === authority),
    ),
    about: authority,
  }));
}

function handled(
  { record, today }: DutyFacts,
  authority: string,
  recommended: ReadonlyArray<Kept<"ScrutinyCommented">>,
  answers: ReadonlyArray<Kept<"ScrutinyAnswered">>,
): Answer {
  const called = record.bodies.get(authority).name ?? authority;
  const notified = answers.some(({ agrees, authorityNotified }) => !agrees && authorityNotified);
  const steps = answers.flatMap(({ stepsToAgree }) => stepsToAgree.filter(({ on }) => on <= today));
  const missing = [
    ...(notified ? [] : [`the notice to ${called} of the disagreement`]),
    ...(steps.length > 0 ? [] : [`a step to reach agreement with ${called}`]),
  ];
  const says =
    `The recommendation of ${called} was not agreed` +
    `${recommended.length === 0 ? " (the recommendation itself is not on record)" : ""}.`;
  const [first] = steps.map(({ on }) => on).toSorted();
  return {
    outcome: missing.length > 0 ? "evidence-missing" : "evidence-found",
    sentence:
      missing.length > 0
        ? `${says} Not on record: ${missing.join("; ")}.`
        : `${says} The authority was notified of that, and steps to agree are on record, the first on ${first}.`,
    evidence: [...recommended, ...answers],
    missing,
  };
}
