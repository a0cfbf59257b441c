import { firstDay, lastDay, type Envelope } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { financialYearOf } from "../financial-year.js";

/** Keeps from when the record shows a body at work in the financial year of an event. */
export function atWork({ bodies }: DutyDrafts, body: string, event: Envelope): void {
  const { years } = bodies(body);
  const name = financialYearOf(lastDay(event.occurredAt));
  const from = firstDay(event.occurredAt) ?? "";
  const known = years[name];
  if (known === undefined || from < known) years[name] = from;
}
