import type { Scope } from "../figures/rule.js";

/** Which contributions a projection of reach counts; all where nothing is named. */
export type Narrowing = Pick<Scope, "channel" | "area" | "from" | "to">;

/** Where something came from, and between which days; `first` is undefined for "on or before". */
export interface Arrival {
  readonly channel: string;
  readonly area: string | undefined;
  readonly first: string | undefined;
  readonly last: string;
}

/** Whether a contribution is one of those asked for; `undated` where its day is not known well enough. */
export type Standing = "inside" | "outside" | "undated";

/**
 * Says whether a contribution is one of those asked for.
 *
 * @example
 * const may = { channel: "survey", area: undefined, first: "2024-05-01", last: "2024-05-31" };
 * standingOf(may, { from: "2024-05-01", to: "2024-05-31" }); //=> "inside"
 * standingOf(may, { from: "2024-05-10" }); //=> "undated"
 * standingOf(may, { channel: "email" }); //=> "outside"
 */
export function standingOf(arrival: Arrival, { channel, area, from, to }: Narrowing): Standing {
  if (channel !== undefined && arrival.channel !== channel) return "outside";
  if (area !== undefined && arrival.area !== area) return "outside";
  const { first, last } = arrival;
  if (from !== undefined && last < from) return "outside";
  if (to !== undefined && first !== undefined && first > to) return "outside";
  const begins = from === undefined || (first !== undefined && first >= from);
  return begins && (to === undefined || last <= to) ? "inside" : "undated";
}

/** What of a question decides which contributions are counted. */
export function narrowingOf({ channel, area, from, to }: Scope): Narrowing {
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(area === undefined ? {} : { area }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Whether a part of the contributions is asked for, of which nobody knows how many were invited to make them. */
export function isNarrowed(scope: Scope): boolean {
  return Object.keys(narrowingOf(scope)).length > 0;
}
