import { endOfLondonDay, isInstant, lastDay, startOfLondonDay } from "engagement-ledger";

const hour = 3_600_000;

/**
 * The least and the most whole hours from one time to another; not the same where one is a day.
 *
 * @example
 * hoursBetween("2020-03-19T09:00:00.000Z", "2020-03-20T15:30:00.000Z"); //=> [30, 30]
 * hoursBetween("2020-03-19", "2020-03-22"); //=> [48, 96]
 */
export function hoursBetween(one: string, other: string): readonly [number, number] {
  return [hours(latest(one), earliest(other)), hours(earliest(one), latest(other))];
}

function earliest(time: string): number {
  return isInstant(time) ? Date.parse(time) : startOfLondonDay(lastDay(time));
}

function latest(time: string): number {
  return isInstant(time) ? Date.parse(time) : endOfLondonDay(lastDay(time)) + 1;
}

function hours(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / hour));
}
