import { england, type Finding } from "engagement-ledger/projections";

/** What a rule asks, to follow its outcome. */
export function asked(id: string): string {
  const title = england.rules.find((rule) => rule.id === id)?.title ?? id;
  return title.slice(0, 1).toLowerCase() + title.slice(1);
}

/** What a finding is about, beside its rule: a decision, a part, an activity, a year. */
export function partNamed({
  decision,
  check,
  about,
  period,
}: Pick<Finding, "decision" | "check" | "about" | "period">): string {
  return [decision, check, about, period].filter((name) => name !== undefined).join(", ");
}

/** Where the rules are explained. */
export const explained =
  "What each rule asks, and what it is built on, is in docs/reference/rules.md.";
