import { listed } from "../listed.js";
import type { CoreOf } from "./core.js";
import { isAtRisk } from "./group-at-risk.js";
import { workOf } from "./work-of-year.js";

/**
 * Principle 4: something was opened or held in the year for a group at risk of not being heard.
 *
 * The group is a code of the lists of such groups. Whom it reached is for R-REACH.
 */
export const groupsAtRisk: CoreOf = (facts, year) => {
  const held = workOf(facts)
    .activities(year.name)
    .flatMap(({ called, occurrences }) =>
      occurrences
        .filter(({ audiences }) => audiences.some(isAtRisk))
        .map((occurrence) => ({ called, occurrence })),
    );
  const called = [...new Set(held.map((one) => one.called))];
  const [first] = held;
  if (first === undefined)
    return {
      is: "lacking",
      sentence: "No activity of the year is on record as for a group at risk of not being heard.",
      evidence: [],
      missing: ["an activity whose audiences name a group at risk of not being heard"],
    };
  return {
    is: "found",
    sentence: `For groups at risk of not being heard there is on record: ${listed(called)}.`,
    evidence: held.map(({ occurrence }) => occurrence),
    missing: [],
  };
};
