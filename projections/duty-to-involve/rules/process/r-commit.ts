import type { Told } from "../../../commitments/row.js";
import { defineRule } from "../rule.js";
import { commitmentFound } from "./promise/commitment-found.js";

/**
 * Each target, cadence and standing promise of a body, by what it counts. One finding a commitment.
 *
 * Tested only where the report is given what was promised, with `commitments`; nothing is counted here a second
 * time. What is recorded as a promise is tested by R-PROMISE. A commitment about a matter is shown with the matter.
 *
 * Source: law.md 8; seeds.md 6.
 */
export const commitmentsKept = defineRule({
  of: "body",
  id: "R-COMMIT",
  version: 1,
  title: "What the body set itself, so much by a day or so often, is on record",
  authority: [{ text: "what the body itself published", mark: "D" }],
  inputs: [
    "the commitments recorded as targets, cadences, standing thresholds or for each of something, and what each counts",
    "the events that they count",
    "what else is recorded to show that a commitment was kept",
    "departures with their reasons",
  ],
  outcomes: {
    "evidence-found": "all that it counts is on record, for every interval that is over",
    "evidence-missing":
      "its day or an interval is over without it, too few sit on a committee, or it was departed from",
    "not-yet-due": "its day has not come, or it sets none and is not all on record",
    "not-applicable":
      "its day has passed and there was nothing to keep it for, or the matter was withdrawn before the decision",
    "not-decidable":
      "it is only tagged, it has no interval, or dates or numbers are missing that would decide it",
  },
  cannotDecide: "what a commitment that is only tagged comes to: it is counted, and not tested",
  test: ({ promises, body }) =>
    promises.filter(isNoPromise).map((told) => commitmentFound(told, body)),
});

const isNoPromise = ({ row }: Told): boolean => row.basis !== "promise";
