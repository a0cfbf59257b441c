import { listOf } from "../../dossier/names.js";
import { defineRule } from "../rule.js";
import { corby } from "../cases.js";
import { promiseKept } from "./promise/promise-kept.js";

/**
 * Each public promise: kept, open, or departed from with a reason. One finding a promise.
 *
 * A promise about a matter is shown with the matter. One with no day is due at the decision where it is about
 * involvement, and otherwise stays open: there is no default interval.
 * Source: law.md 4.4; seeds.md S0-13.
 */
export const promisesKept = defineRule({
  of: "body",
  id: "R-PROMISE",
  version: 2,
  title: "What was promised in public was done, or departed from with a reason",
  authority: [corby],
  inputs: [
    "the commitments recorded as promises, and what each counts",
    "the activities and other events that were promised",
    "what else is recorded to show that a promise was kept",
    "departures with their reasons",
    "the decisions of the matter",
  ],
  outcomes: {
    "evidence-found": "what was promised is on record before the decision, or by the day promised",
    "evidence-missing":
      "the decision is made or the day has passed without it, or the promise was departed from",
    "not-yet-due": "neither has come, or nothing sets a time and nothing followed it up",
    "not-applicable": "the matter was withdrawn before the decision at which it was due",
    "not-decidable":
      "what was promised cannot be counted and nobody recorded what shows it, or dates do not show which came first",
  },
  cannotDecide: "whether the words were a clear and unambiguous promise: the recorder decides",
  test: (facts) =>
    listOf(facts.history.commitments).flatMap((commitment) => {
      const dossier = facts.record.commitments.get(commitment);
      const made = dossier?.made;
      if (dossier === undefined || made === undefined || made.basis !== "promise") return [];
      const matter = made.about?.matter;
      return [
        {
          ...promiseKept(dossier, made, facts),
          about: commitment,
          ...(matter === undefined ? {} : { matter }),
        },
      ];
    }),
});
