import type { PublishedNetworks } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";
import { attendedText } from "./attended-text.js";
import { sectorTitle } from "./sector-title.js";

/** Which bodies took part in what was held, and with whom. */
export function attendanceText({ attendance }: PublishedNetworks): ReadonlyArray<string> {
  const { activities, sectors, joint, withOthers } = attendance;
  if (activities.length === 0) return [];
  return [
    "Who took part in what was held",
    ...setIn(
      `Held by several bodies together: ${joint.numerator} of ${counted(joint.denominator, "activity", "activities")}. Another body took part: ${withOthers.numerator}.`,
      2,
    ),
    ...heldBack(activities),
    ...sectors.flatMap(({ sector, bodies, activities: of }) =>
      setIn(
        `${sectorTitle(sector)}: in ${of.numerator} of ${of.denominator}. ${bodies.map(({ name }) => name).join(", ")}`,
        4,
      ),
    ),
    ...activities.flatMap(attendedText),
    "",
  ];
}

/** What a reader has to know of counts of people that passed disclosure control. */
function heldBack(
  activities: PublishedNetworks["attendance"]["activities"],
): ReadonlyArray<string> {
  const counts = activities.flatMap(({ people, bodies }) => [
    people,
    ...bodies.map((body) => body.people),
  ]);
  return counts.some((count) => count !== undefined && !("events" in count.evidence))
    ? setIn(
        "Numbers of people are made safe to publish: * stands for one that is held back, and others may be rounded.",
        2,
      )
    : [];
}
