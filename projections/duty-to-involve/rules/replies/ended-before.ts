import { firstDay } from "engagement-ledger";
import { onDay } from "../../days.js";
import { earliestFirst } from "../../dossier/order.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import type { LastDay } from "./last-day.js";
import type { ReceivedInsight } from "./received.js";

/**
 * Leaves a reply undecided that is not on record of a body which ended before its last day.
 *
 * Whether it passed to a successor is in no provision read here. What the recorded successors wrote is
 * shown; they answer for themselves where the report went to them too. A late reply of its own stays late.
 */
export function endedBefore(
  answer: Answer,
  { history: { registered, closed }, body, record, today }: BodyFacts,
  { acknowledged, answered }: ReceivedInsight,
  { soonest, latest = soonest }: LastDay,
): Answer {
  const end = closed?.occurredAt ?? registered?.until;
  const isLate = answer.details?.some((detail) => detail.endsWith("-late")) === true;
  if (end === undefined || answer.outcome === "evidence-found" || isLate) return answer;
  const first = firstDay(end);
  if (first === undefined || latest === undefined || first >= latest || first > today)
    return answer;
  const called = (id: string): string => record.bodies.get(id).name ?? id;
  const successors = closed?.successors ?? [];
  const theirs = earliestFirst([...acknowledged, ...answered]).filter(({ by }) =>
    successors.some((successor) => successor === by),
  );
  const wrote = theirs.map(({ by, occurredAt }) => `${called(by)} wrote ${onDay(occurredAt)}`);
  const heirs = successors.map(called).join(" or ");
  return {
    ...answer,
    outcome: "not-decidable",
    details: ["body-ended"],
    sentence:
      `${answer.sentence} ${body} ended ${onDay(end)}, before the last day` +
      `${wrote.length === 0 ? "" : `; ${listed(wrote)}`}.`,
    evidence: [...(answer.evidence ?? []), ...(closed === undefined ? [] : [closed]), ...theirs],
    judgement: {
      needed: `whether the reply passed to ${heirs === "" ? "another body" : heirs}`,
      whoCould:
        "whoever recorded the receipt, by recording EventCorrected that names the body to which it passed among those that received it",
    },
  };
}
