import { claimsAnswer } from "../../../claims/claims-answer.js";
import { linkedBy } from "../../../claims/scope.js";
import { listOf } from "../../../dossier/names.js";
import { earliestFirst } from "../../../dossier/order.js";
import type { Facts } from "../../facts.js";
import type { Answer } from "../../finding.js";

/** Answers on the outcome reports of linked activities that claim something, each activity apart. */
export function outcomeReports(facts: Facts): ReadonlyArray<Answer> {
  return linkedBy(facts.matter, facts.today, "possible").flatMap((activity) => {
    const published = facts.activities.get(activity)?.published ?? [];
    const claiming = earliestFirst(published).filter(({ claims }) => claims.length > 0);
    return claiming.length === 0
      ? []
      : [
          {
            ...claimsAnswer(claiming, { ...facts, activitiesBy: () => [activity] }),
            check: "response",
            about: activity,
          },
        ];
  });
}

/** Answers on the reports from outside that claim something of a linked activity, each apart. */
export function fromOutside(facts: Facts): ReadonlyArray<Answer> {
  const linked = new Set(linkedBy(facts.matter, facts.today, "possible"));
  const reports = [...linked].flatMap((id) => listOf(facts.activities.get(id)?.claimedBy ?? {}));
  return [...new Set(reports)].toSorted().flatMap((insight) => {
    const received = facts.record.insights.get(insight)?.received;
    if (received === undefined) return [];
    const claims = received.claims.filter(
      ({ activity }) => activity !== undefined && linked.has(activity),
    );
    if (claims.length === 0) return [];
    const answer = claimsAnswer([{ ...received, claims }], { ...facts, activitiesBy: () => [] });
    return [{ ...answer, check: "insight", about: insight }];
  });
}
