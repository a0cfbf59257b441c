import { mergeEvidence, nothingGathered, type Gathered } from "../figures/gathered.js";
import { noTally, type ChannelDocument, type SchemeCount, type Tallied } from "./documents.js";

/** The channel whose responses are signatures, kept apart from responses. Source: taxonomies.md 10. */
export const petition = "petition";

/** How many responses came by a channel, whose people they are, and the events that say so. */
export interface ChannelTotals {
  /** Responses, or signatures of a petition. */
  readonly responses: number;
  /** The people of responses that no key links, in the largest event and in all. */
  readonly unlinked: { readonly low: number; readonly high: number };
  /** The events counted. */
  readonly evidence: Gathered;
}

/**
 * The responses of one channel of one activity: those received and tallied, which add up.
 *
 * Tallies that break a total down are never added to it. Where only they exist they are the total; of several
 * ways of dividing it the fullest is taken.
 *
 * Source: events.md, "Tallies".
 */
export function channelTotals(channel: ChannelDocument, limit: number): ChannelTotals {
  const { received, tallied, divisions } = channel;
  const evidence = nothingGathered();
  if (received.evidence.count + tallied.evidence.count > 0) {
    mergeEvidence(evidence, received.evidence, limit);
    mergeEvidence(evidence, tallied.evidence, limit);
    return {
      responses: received.responses + tallied.responses,
      unlinked: {
        low: Math.max(received.unlinked, tallied.largest),
        high: received.unlinked + tallied.people,
      },
      evidence,
    };
  }
  const { responses, people, ...total } = fullest(divisions, totalOf) ?? noTally();
  mergeEvidence(evidence, total.evidence, limit);
  return { responses, unlinked: { low: people, high: people }, evidence };
}

/** How many responses a way of dividing a total holds. */
export const totalOf = ({ responses }: Tallied): number => responses;

/** The answers to one question by a channel, by the fullest way of dividing them. */
export function answersTo(byDivision: ChannelDocument["schemes"][string]): SchemeCount | undefined {
  return fullest(byDivision, peopleIn);
}

/** The people for whom a question was counted, with or without an answer. */
export function peopleIn({ answered, declined, notSure, notKnown }: SchemeCount): number {
  return answered + declined + notSure + notKnown;
}

/** What a tally divides a total by, as a key: its area, its period, and the schemes of its answers. */
export function divisionOf(data: {
  readonly area?: string;
  readonly period?: object;
  readonly tallies: ReadonlyArray<{ readonly scheme: string }>;
}): string {
  const by = [...new Set(data.tallies.map(({ scheme }) => scheme))].sort();
  if (data.area !== undefined) by.unshift("by-area");
  if (data.period !== undefined) by.unshift("by-period");
  return by.length === 0 ? "by-part" : by.join(" ");
}

/** What divides no total sorts first, so that a division is taken only where it holds more. */
export function fullest<Division>(
  divisions: Readonly<Record<string, Division>>,
  size: (division: Division) => number,
): Division | undefined {
  let found: Division | undefined;
  for (const key of Object.keys(divisions).toSorted()) {
    const division = divisions[key];
    if (division !== undefined && (found === undefined || size(division) > size(found)))
      found = division;
  }
  return found;
}

/** Adds one tally to a sum of tallies. */
export function addTally(into: Tallied, responses: number, people: number): void {
  into.responses += responses;
  into.people += people;
  into.largest = Math.max(into.largest, people);
}
