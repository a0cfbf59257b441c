import { listOf } from "../../dossier/names.js";
import type { BodyFacts } from "../facts.js";

/** A body's own dossier, and those of its matters, activities, themes, plans, insights, commitments. */
export function dossiersOf({
  history,
  record,
}: Pick<BodyFacts, "history" | "record">): ReadonlyArray<object | undefined> {
  const matters = listOf(history.matters).map((id) => record.matters.get(id));
  const activities = listOf(history.activities).map((id) => record.activities.get(id));
  const themes = new Set(
    [...matters, ...activities].flatMap((one) => (one === undefined ? [] : listOf(one.themes))),
  );
  return [
    history,
    ...matters,
    ...activities,
    ...[...themes].map((id) => record.themes.get(id)),
    ...listOf(history.plans).map((id) => record.plans.get(id)),
    ...listOf(history.insights).map((id) => record.insights.get(id)),
    ...listOf(history.commitments).map((id) => record.commitments.get(id)),
  ];
}
