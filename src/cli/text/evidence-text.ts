import type { Evidence } from "engagement-ledger/projections";

/** The events of a figure in few words. */
export function evidenceText(evidence: Evidence): string {
  if (!("events" in evidence)) return `${evidence.count} events, by the rule: ${evidence.rule}`;
  const { events } = evidence;
  if (events.length === 0) return "none";
  return events.length <= 3
    ? events.join(", ")
    : `${events.slice(0, 3).join(", ")} and ${events.length - 3} more`;
}
