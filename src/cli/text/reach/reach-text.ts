import type { ReachAnswer } from "../../answers/reach.js";
import { wrapped } from "../wrapped.js";
import { areasText } from "./areas-text.js";
import { countsText } from "./counts-text.js";
import { gapsFirst } from "./gaps-first.js";
import { groupsText } from "./groups-text.js";
import { listsText } from "./lists-text.js";
import { overTimeText } from "./over-time-text.js";

/** Who was heard, for a person: who was not comes first. */
export function reachText(report: ReachAnswer): ReadonlyArray<string> {
  const { disclosure, overTime, disclosureMarker } = report;
  return [
    ...gapsFirst(report),
    ...countsText(report),
    ...groupsText(report),
    ...areasText(report),
    ...listsText(report),
    ...(overTime === undefined ? [] : overTimeText(overTime, disclosureMarker)),
    ...(isDivided(report) ? disclosed(disclosure, disclosureMarker) : []),
  ];
}

/** Whether any count is of a part of the people, and so controlled. */
function isDivided({ groups, areas, required, lists, counts }: ReachAnswer): boolean {
  const listed = lists.some((list) => list.groups.some(({ people }) => people.value !== 0));
  return groups.length + areas.length + required.length > 0 || listed || counts === undefined;
}

function disclosed(
  { profile, note }: ReachAnswer["disclosure"],
  marker: string,
): ReadonlyArray<string> {
  if (profile === "none") return [];
  return wrapped(
    `Disclosure control ${profile}: ${marker} stands for a number held back. ${note ?? ""}`.trim(),
    "  ",
  );
}
