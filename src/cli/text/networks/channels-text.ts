import type { PublishedNetworks } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";
import { projectText } from "./project-text.js";

const internet = {
  yes: "needs the internet",
  no: "no internet needed",
  either: "may need the internet",
} as const;
const why = {
  yes: "only channels that need the internet",
  either: "no channel that certainly does without the internet",
  none: "no channel on record",
} as const;

/** Which channels were used, for what, and which matters had none without the internet. */
export function channelsText({ channels, period }: PublishedNetworks): ReadonlyArray<string> {
  const { all, projects, offline, notOffline } = channels;
  const inDays = period.from === undefined ? "" : " in the days asked about";
  return [
    ...(all.length === 0 ? [] : ["Which channels were used"]),
    ...all.flatMap(({ title, activities, twoWay, digital }) =>
      setIn(
        `${title}: in ${counted(activities.value, "activity", "activities")}; ${twoWay ? "people could answer" : "one way"}; ${internet[digital]}`,
        2,
      ),
    ),
    ...projects.flatMap(projectText),
    ...(all.length === 0 ? [] : [""]),
    ...(offline.denominator === 0
      ? []
      : [
          ...setIn(
            `A channel that needs no internet is on record${inDays} for ${offline.numerator} of ${counted(offline.denominator, "matter")}.`,
            0,
          ),
          ...notOffline.flatMap(({ title, channels: of }) =>
            setIn(`“${title}”: ${why[of]}${inDays}`, 2),
          ),
          "",
        ]),
  ];
}
