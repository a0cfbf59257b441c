import type { Scope } from "../figures/rule.js";
import type { CommitmentDocuments } from "./asked.js";
import type { Made } from "./documents.js";

/** Whether a promise belongs to what a report is about: by the body, the matter or the activity. */
export function inScope(
  { by, matter, activity, measures }: Made,
  scope: Scope,
  { activities }: CommitmentDocuments,
): boolean {
  if (scope.body !== undefined && scope.body !== by) return false;
  if (scope.activity !== undefined && scope.activity !== activity) return false;
  if (scope.matter === undefined || scope.matter === matter) return true;
  const linked = activities.get(activity ?? "")?.matters ?? [];
  return (
    linked.includes(scope.matter) || measures.some(({ where }) => where.matter === scope.matter)
  );
}
