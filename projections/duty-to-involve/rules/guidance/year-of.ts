import { lastDay } from "engagement-ledger";
import { financialYearOf } from "../../financial-year.js";

/** The financial year of a claimed time, by the last day it may have been. */
export function yearOf({ occurredAt }: { readonly occurredAt: string }): string {
  return financialYearOf(lastDay(occurredAt));
}
