import { mergeEvidence, nothingGathered, type Gathered } from "../figures/gathered.js";
import type { ChannelTotals } from "./channel-totals.js";
import type { ChannelDocument } from "./documents.js";
import type { ChannelBounds } from "./people-bounds.js";

/** A count while it is summed up, with the events behind it. */
export interface Sum {
  value: number;
  readonly evidence: Gathered;
}

/** One channel of one activity, with its totals. */
export interface CountedChannel {
  readonly channel: ChannelDocument;
  readonly totals: ChannelTotals;
}

/** The responses of some channels. */
export function responsesOf(channels: ReadonlyArray<CountedChannel>, limit: number): Sum {
  const sum: Sum = { value: 0, evidence: nothingGathered() };
  for (const { totals } of channels) {
    sum.value += totals.responses;
    mergeEvidence(sum.evidence, totals.evidence, limit);
  }
  return sum;
}

/** The attendances and other contacts of some channels, without their responses. */
export function contactsOf(channels: ReadonlyArray<CountedChannel>, limit: number): Sum {
  const sum: Sum = { value: 0, evidence: nothingGathered() };
  for (const { attended } of channels.map(({ channel }) => channel)) {
    sum.value += attended.people + attended.contacts;
    mergeEvidence(sum.evidence, attended.evidence, limit);
  }
  return sum;
}

/** The people whom no key links, of one channel over some activities. Source: measures.md 3.1. */
export function unlinkedOf(channels: ReadonlyArray<CountedChannel>): ChannelBounds {
  let [low, high] = [0, 0];
  for (const { totals, channel } of channels) {
    low = Math.max(low, totals.unlinked.low, channel.attended.largest);
    high += totals.unlinked.high + channel.attended.people;
  }
  return { low, high };
}
