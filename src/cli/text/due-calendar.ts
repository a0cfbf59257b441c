import { createHash } from "node:crypto";
import ical from "ical-generator";
import type { Due, DueItem } from "engagement-ledger/projections";
import type { Reading } from "../reading.js";

/**
 * What is due as a calendar of whole days, to be imported or subscribed to.
 *
 * The same record and day give the same bytes. A thing keeps its identity until its day changes, whatever it is
 * called by then.
 *
 * Source: RFC 5545; RFC 7986 for the calendar's name.
 */
export function dueCalendar(
  { overdue, next }: Due,
  { view, today }: Pick<Reading, "view" | "today">,
): string {
  const calendar = ical({
    name: plain(`What is due · ${view.origin}`),
    prodId: { company: "engagement-ledger", product: "due", language: "EN" },
  });
  const stamp = dayStart(today);
  const met = new Map<string, number>();
  for (const item of [...overdue, ...next]) {
    const { kind, about, due, bodies } = item;
    const same = JSON.stringify([kind, about, due, bodies.map(({ body }) => body)]);
    const before = met.get(same) ?? 0;
    met.set(same, before + 1);
    calendar.createEvent({
      id: `${identityOf(same, before)}@${view.origin}`,
      stamp,
      start: dayStart(due),
      allDay: true,
      summary: plain(item.days < 0 ? `Overdue: ${item.what}` : item.what),
      description: descriptionOf(item).map(plain).join("\n"),
      categories: [{ name: kind }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

function descriptionOf({ because, bodies, owner, about }: DueItem): ReadonlyArray<string> {
  const who = [...bodies.map(({ name }) => name), ...(owner === undefined ? [] : [owner])];
  return [
    `Why this day: ${because}`,
    ...(who.length === 0 ? [] : [`Who: ${who.join(", ")}`]),
    `About: ${about}`,
  ];
}

function identityOf(same: string, before: number): string {
  return createHash("sha256").update(`${before} ${same}`).digest("hex").slice(0, 32);
}

/** A text without the control characters that a calendar may not hold. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

const dayStart = (day: string): Date => new Date(`${day}T00:00:00.000Z`);
