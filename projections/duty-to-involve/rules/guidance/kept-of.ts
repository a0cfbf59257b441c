import { listOf } from "../../dossier/names.js";
import type { Noted } from "../../dossier/noted.js";
import type { BodyFacts } from "../facts.js";

const made = new WeakMap<BodyFacts, ReadonlyMap<string, Noted>>();

/**
 * Every event that the dossiers of a body hold, by its id: of the body, its matters, their themes, its
 * activities, plans, insights and commitments.
 *
 * It is made once for the facts of a body.
 */
export function keptOf(facts: BodyFacts): ReadonlyMap<string, Noted> {
  const before = made.get(facts);
  if (before !== undefined) return before;
  const { history, record } = facts;
  const matters = listOf(history.matters).map((id) => record.matters.get(id));
  const activities = listOf(history.activities).map((id) => record.activities.get(id));
  const themes = new Set(
    [...matters, ...activities].flatMap((one) => (one === undefined ? [] : listOf(one.themes))),
  );
  const dossiers = [
    history,
    ...matters,
    ...activities,
    ...[...themes].map((id) => record.themes.get(id)),
    ...listOf(history.plans).map((id) => record.plans.get(id)),
    ...listOf(history.insights).map((id) => record.insights.get(id)),
    ...listOf(history.commitments).map((id) => record.commitments.get(id)),
  ];
  const events = new Map<string, Noted>();
  for (const dossier of dossiers)
    for (const held of Object.values(dossier ?? {}))
      for (const event of Array.isArray(held) ? held : [held])
        if (isNoted(event) && !events.has(event.id)) events.set(event.id, event);
  made.set(facts, events);
  return events;
}

function isNoted(one: unknown): one is Noted {
  return (
    typeof one === "object" &&
    one !== null &&
    "id" in one &&
    "occurredAt" in one &&
    "recordedAt" in one
  );
}
