import { daysBetween, isInstant, spanOf } from "engagement-ledger";
import type { Evidence } from "../figures/evidence.js";
import { sixDecimals } from "../figures/six-decimals.js";
import { dayOf, type Claim } from "./claim.js";
import { kaplanMeier, type Observation, type Survival, type SurvivalPoint } from "./survival.js";
import type { InUnits } from "./unit.js";

/** A clock: what started it, and what stopped it where it has stopped. */
export interface Clock {
  readonly start: Claim;
  readonly closing: Claim | undefined;
}

/** How many were closed within so many days. */
export interface Within {
  readonly "14": number;
  readonly "28": number;
  readonly "84": number;
}

/** How long it took by the hour, of those for which that is known. */
export interface TimeByInstant {
  /** The days by which half were told, as a fraction. */
  readonly median: number | "not-reached";
  /** The days by which nine in ten were told, as a fraction. */
  readonly p90: number | "not-reached";
  /** How many were heard and closed at known instants. */
  readonly closed: number;
  /** How many of those within so many times 24 hours. */
  readonly within: Within;
}

/** M3, how long it took until people were told, with those still open counted as open. */
export interface TimeToTold extends InUnits {
  /** The calendar days by which half were told; null where there are none. */
  readonly median: number | "not-reached" | null;
  /** The calendar days by which nine in ten were told; null where there are none. */
  readonly p90: number | "not-reached" | null;
  /** Closed after a known number of days. */
  readonly closed: number;
  /** Open for a known number of days. */
  readonly open: number;
  /** Heard or closed on a day not known: left out of the curve. */
  readonly undated: number;
  /** How long the oldest open one has been open. */
  readonly longestOpenDays: number | null;
  /** The longest time of any, open or closed. */
  readonly longestDays: number | null;
  /** How many were closed within 14, 28 and 84 calendar days. */
  readonly within: Within;
  /** The curve that median and 90th percentile are read from. */
  readonly curve: ReadonlyArray<SurvivalPoint>;
  /** The same by time stamps, where any was heard at a known instant. */
  readonly byInstant?: TimeByInstant;
  /** The events behind all of it. */
  readonly evidence: Evidence;
  /** Said where there are none. */
  readonly outcome?: "not-applicable";
}

const day = 86_400_000;

/**
 * M3, the time from heard to closed, in calendar days in London.
 *
 * Source: measures.md 2.5.
 */
export function timeToTold(
  clocks: ReadonlyArray<Clock>,
  today: string,
): Omit<TimeToTold, "unit" | "evidence" | "outcome"> {
  const observed = clocks.map((clock) => daysOf(clock, today)).filter((one) => one !== undefined);
  const { curve, median, p90, longest } = kaplanMeier(observed);
  const ended = observed.filter((one) => one.ended);
  const open = observed.filter((one) => !one.ended).map(({ time }) => time);
  const none = clocks.length === 0;
  const byInstant = timeByInstant(clocks, today);
  return {
    median: none ? null : median,
    p90: none ? null : p90,
    closed: ended.length,
    open: open.length,
    undated: clocks.length - observed.length,
    longestOpenDays: open.length === 0 ? null : open.reduce((one, other) => Math.max(one, other)),
    longestDays: longest,
    within: within(ended, 1),
    curve,
    ...(byInstant === undefined ? {} : { byInstant }),
  };
}

/** The whole days from a start to its closing, or to the day of the figures; undefined where not known. */
export function daysOf({ start, closing }: Clock, today: string): Observation | undefined {
  const from = dayOf(start.at);
  const to = closing === undefined ? today : dayOf(closing.at);
  if (from === undefined || to === undefined) return undefined;
  return { time: daysBetween(from, to), ended: closing !== undefined };
}

function timeByInstant(clocks: ReadonlyArray<Clock>, today: string): TimeByInstant | undefined {
  const observed: Observation[] = [];
  for (const { start, closing } of clocks) {
    if (!isInstant(start.at) || (closing !== undefined && !isInstant(closing.at))) continue;
    const time = spanOf(closing?.at ?? today).to - spanOf(start.at).to;
    observed.push({ time, ended: closing !== undefined });
  }
  if (observed.length === 0) return undefined;
  const { median, p90 }: Survival = kaplanMeier(observed);
  const ended = observed.filter((one) => one.ended);
  return {
    median: inDays(median),
    p90: inDays(p90),
    closed: ended.length,
    within: within(ended, day),
  };
}

function inDays(time: number | "not-reached"): number | "not-reached" {
  return time === "not-reached" ? time : sixDecimals(time / day);
}

function within(ended: ReadonlyArray<Observation>, unit: number): Within {
  const count = (days: number): number => ended.filter(({ time }) => time <= days * unit).length;
  return { "14": count(14), "28": count(28), "84": count(84) };
}
