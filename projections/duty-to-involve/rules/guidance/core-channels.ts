import type { Involvement } from "../../counting/involvement.js";
import type { CoreOf } from "./core.js";
import { everyOne } from "./every-one.js";
import { workOf } from "./work-of-year.js";

/**
 * Principle 8 in the wording of 2022: each matter of the year has more than one channel by the year's end.
 *
 * Two channels are taken as more than one way to take part: a choice of this project.
 */
export const severalChannels: CoreOf = (facts, year) =>
  everyOne(
    workOf(facts)
      .matters(year.name)
      .map(({ called, involvements }) => {
        const channels = [...new Set(involvements.flatMap(channelsOf))].toSorted();
        return {
          lacks:
            channels.length > 1
              ? undefined
              : `a second channel for ${called} (${channels[0] ?? "none is on record"})`,
          evidence: involvements.map(({ start }) => start),
        };
      }),
    {
      sought: "two channels or more for each matter of the year",
      nothing: "No matter of the year is on record.",
    },
  );

function channelsOf({ held, start }: Involvement): ReadonlyArray<string> {
  if (held === undefined) return [];
  const { openings, held: times } = held.activity;
  return [
    ...openings.filter(({ id }) => id === start.id).flatMap(({ channels }) => channels),
    ...times.filter(({ id }) => id === start.id).map(({ method }) => method),
  ];
}
