import type { PublishedNetworks } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";
import { byName } from "./by-name.js";

/** Which networks were used, and whether they were there before. */
export function useText({
  use,
  undated,
  period: { from, to },
}: PublishedNetworks): ReadonlyArray<string> {
  const { used, never, existing, any, begun } = use;
  const held = counted(existing.denominator, "activity", "activities");
  return [
    "Which networks were used",
    ...(existing.denominator === 0
      ? [`  Nothing is on record as held ${from === undefined ? "by" : `from ${from} to`} ${to}.`]
      : setIn(
          `Of ${held} held, ${any.numerator} used a network, and ${existing.numerator} used one that was there before.`,
          2,
        )),
    ...(undated.value === 0
      ? []
      : setIn(
          `Counted nowhere below: ${counted(undated.value, "time")} that something was held on a day not known well enough to say whether it was in these days.`,
          2,
        )),
    ...(from === undefined
      ? []
      : [`  ${counted(begun.value, "network")} began from ${from} to ${to}.`]),
    ...used.flatMap(({ name, keptBy, times, bodies, activities, matters }) => {
      const titles = [...activities, ...matters].map(({ title }) => `“${title}”`).join(", ");
      const who = bodies.map((body) => body.name).join(", ");
      return setIn(
        `${name} (${keptBy.name}): ${counted(times, "time")}, for ${titles}${who === "" ? "" : `; took part: ${who}`}`,
        4,
      );
    }),
    ...(never.length === 0 || existing.denominator === 0
      ? []
      : setIn(
          `No use on record of ${never.length}: ${never
            .map(({ name }) => name)
            .toSorted(byName)
            .join("; ")}`,
          2,
        )),
    "",
  ];
}
