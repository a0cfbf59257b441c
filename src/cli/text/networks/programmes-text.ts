import type { PublishedNetworks } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";

const states = { "to-begin": "yet to begin", "under-way": "under way", over: "over" } as const;

/** The programmes that partners carry out together. */
export function programmesText({ programmes }: PublishedNetworks): ReadonlyArray<string> {
  if (programmes.length === 0) return [];
  return [
    "Programmes with partners",
    ...programmes.flatMap(({ title, by, partners, partnerCount, period, years, state }) => [
      ...setIn(
        `“${title}”, by ${by.name}: ${period.from} to ${period.to}${years === undefined ? "" : ` (${counted(years, "year")})`}, ${states[state]}`,
        2,
      ),
      ...setIn(
        partnerCount.value === 0
          ? "No partner on record."
          : `${counted(partnerCount.value, "partner")}: ${partners.map(({ name }) => name).join(", ")}`,
        4,
      ),
    ]),
    "",
  ];
}
