import { key } from "engagement-ledger";
import type { Tallied } from "../../reach/documents.js";

/**
 * What came to one activity in one month, day by day; or in a time as vague as a year.
 *
 * It is some counts a day, however many the responses, and flat, for editing what is nested costs most of a
 * fold. A document a day would cost a fold as much as all else it does.
 */
export interface MonthHeard {
  /** How many began to count, by the keys of `counts`. */
  readonly came: Readonly<Record<string, number>>;
  /** How many ceased to count, by the same keys. */
  readonly left: Readonly<Record<string, number>>;
  /** Responses known only as counts, by time, channel, and what they divide a total by. */
  readonly tallied: Readonly<Record<string, Tallied>>;
}

/** A month in which nothing came. */
export function noMonth(_activityAndMonth: string): MonthHeard {
  return { came: {}, left: {}, tallied: {} };
}

/**
 * The keys of what is counted, by its time: a day, or as much of it as is known.
 *
 * `responses` are those recorded one by one; `unlinked` those of nobody known; `code` the people who gave a
 * code, by what a tally divides its total by; `people` those known by a key, who had no response that counts
 * before and have one now, or the reverse.
 */
export const counts = {
  responses: (time: string, channel: string): string => key(time, "responses", channel),
  unlinked: (time: string, channel: string): string => key(time, "unlinked", channel),
  code: (time: string, channel: string, scheme: string, division: string, code: string): string =>
    key(time, "code", channel, scheme, division, code),
  people: (time: string): string => key(time, "people"),
};

/** The month of a day; a time that is vaguer stands by itself. */
export function monthOf(time: string): string {
  return time.length === 10 ? time.slice(0, 7) : time;
}

/** How many responses of one person to one activity began to count at each time, less those that ceased to. */
export interface PersonHeard {
  /** By the time. */
  readonly responses: Readonly<Record<string, number>>;
}

/** A person who was not heard. */
export function nobodyHeard(_activityAndSubject: string): PersonHeard {
  return { responses: {} };
}
