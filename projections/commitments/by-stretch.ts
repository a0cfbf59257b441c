import { firstDay, lastDay } from "engagement-ledger";
import type { Happening } from "./happening.js";
import type { Stretch } from "./periods.js";

/**
 * The events that may lie in each of some stretches that follow each other, each event looked at once.
 *
 * An event of a vague date may lie in several.
 */
export function byStretch(
  happenings: ReadonlyArray<Happening>,
  stretches: ReadonlyArray<Stretch>,
): ReadonlyArray<ReadonlyArray<Happening>> {
  const found = stretches.map((): Happening[] => []);
  for (const one of happenings) {
    const last = lastDay(one.at);
    for (let index = indexOf(firstDay(one.at) ?? "", stretches); ; index += 1) {
      const stretch = stretches[index];
      if (stretch === undefined || stretch.from > last) break;
      found[index]?.push(one);
    }
  }
  return found;
}

/** The index of the stretch that a day lies in; 0 for a day before them, and past the end for one after. */
function indexOf(day: string, stretches: ReadonlyArray<Stretch>): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
