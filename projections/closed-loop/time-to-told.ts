import { daysBetween, isInstant, spanOf } from "engagement-ledger";
import type { Evidence } from "../figures/evidence.js";
import { sixDecimals } from "../figures/six-decimals.js";
import type { Tracing } from "../figures/tracing.js";
import { dayOf } from "./claim.js";
import type { DueLife } from "./due.js";
import { kaplanMeier, type Observation, type Survival, type SurvivalPoint } from "./survival.js";
import { eventsOf } from "./theme-measures.js";

/** How many were closed within so many days. */
export interface Within {
  readonly "14": number;
  readonly "28": number;
  readonly "84": number;
}

/** How long it took by the hour, of the themes for which that is known. */
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

/** M3, how long it took until people were told, with themes still open counted as open. */
export interface TimeToTold {
  /** The calendar days by which half were told; null where there are no themes. */
  readonly median: number | "not-reached" | null;
  /** The calendar days by which nine in ten were told; null where there are no themes. */
  readonly p90: number | "not-reached" | null;
  /** Themes closed after a known number of days. */
  readonly closed: number;
  /** Themes open for a known number of days. */
  readonly open: number;
  /** Themes heard or closed on a day not known: left out of the curve. */
  readonly undated: number;
  /** How long the oldest open theme has been open. */
  readonly longestOpenDays: number | null;
  /** The longest time of any theme, open or closed. */
  readonly longestDays: number | null;
  /** How many were closed within 14, 28 and 84 calendar days. */
  readonly within: Within;
  /** The curve that median and 90th percentile are read from. */
  readonly curve: ReadonlyArray<SurvivalPoint>;
  /** The same by time stamps, where any theme was heard at a known instant. */
  readonly byInstant?: TimeByInstant;
  /** The events behind all of it. */
  readonly evidence: Evidence;
  /** Said where there are no themes. */
  readonly outcome?: "not-applicable";
}

const day = 86_400_000;

/**
 * M3, the time from heard to closed, in calendar days in London.
 *
 * Source: measures.md 2.5.
 */
export function timeToTold(
  themes: ReadonlyArray<DueLife>,
  today: string,
  trace: Tracing,
): TimeToTold {
  const observed = themes.map((life) => daysOf(life, today)).filter((one) => one !== undefined);
  const { curve, median, p90, longest } = kaplanMeier(observed);
  const ended = observed.filter((one) => one.ended);
  const open = observed.filter((one) => !one.ended).map(({ time }) => time);
  const none = themes.length === 0;
  const byInstant = timeByInstant(themes, today);
  return {
    median: none ? null : median,
    p90: none ? null : p90,
    closed: ended.length,
    open: open.length,
    undated: themes.length - observed.length,
    longestOpenDays: open.length === 0 ? null : open.reduce((one, other) => Math.max(one, other)),
    longestDays: longest,
    within: within(ended, 1),
    curve,
    ...(byInstant === undefined ? {} : { byInstant }),
    evidence: trace.of("/measures/M3", themes.flatMap(eventsOf)),
    ...(none ? { outcome: "not-applicable" } : {}),
  };
}

/** The whole days from a theme's start to its closing, or to the day of the figures. */
export function daysOf({ start, closing }: DueLife, today: string): Observation | undefined {
  const from = dayOf(start.at);
  const to = closing === undefined ? today : dayOf(closing.at);
  if (from === undefined || to === undefined) return undefined;
  return { time: daysBetween(from, to), ended: closing !== undefined };
}

function timeByInstant(themes: ReadonlyArray<DueLife>, today: string): TimeByInstant | undefined {
  const observed: Observation[] = [];
  for (const { start, closing } of themes) {
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
