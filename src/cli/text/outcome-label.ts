import type { Outcome } from "engagement-ledger/projections";

/** What an outcome is called in plain words. Source: evidence-pack.md 6. */
export const outcomeLabel: Readonly<Record<Outcome, string>> = {
  "evidence-found": "Evidence found",
  "evidence-missing": "Evidence not found",
  "not-yet-due": "Not yet due",
  "not-applicable": "Does not apply",
  "not-decidable": "Needs a person to decide",
};
