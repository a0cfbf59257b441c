import { onDay, type PublishedNetworks } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";
import { shown } from "../shown.js";

type Activity = PublishedNetworks["attendance"]["activities"][number];

const parts = {
  held: "held it",
  led: "led it",
  partner: "partner",
  commissioned: "commissioned to do it",
  attended: "attended",
} as const;

/** One activity, and what each body did in it. */
export function attendedText({ title, days, bodies, people }: Activity): ReadonlyArray<string> {
  return [
    ...setIn(
      `“${title}”, ${whenHeld(days)}${people === undefined ? "" : `; people in all: ${shown(people)}`}`,
      2,
    ),
    ...bodies.flatMap((body) =>
      setIn(
        `${body.name}: ${body.parts.map((part) => parts[part]).join(", ")}${body.people === undefined ? "" : `; people: ${shown(body.people)}`}`,
        4,
      ),
    ),
  ];
}

/** When something was held, no more precisely than is known. */
function whenHeld(days: Activity["days"]): string {
  const [first = "", ...others] = days;
  const last = others.at(-1);
  if (last === undefined) return onDay(first);
  return days.every((day) => onDay(day) === `on ${day}`)
    ? `from ${first} to ${last}`
    : `first ${onDay(first)}, last ${onDay(last)}`;
}
