import type { Evidence } from "../../figures/evidence.js";
import { eventsOf } from "../events-of.js";
import type { Tracing } from "../../figures/tracing.js";
import { channelFacts } from "./channel-facts.js";
import { leastDigital, type Digital } from "./digital.js";
import type { ChannelUse } from "./uses.js";

/** A channel that was used, and what it is. */
export interface ChannelRow {
  readonly channel: string;
  /** What it is called, in plain words. */
  readonly title: string;
  /** Whether people could give views by it, at least once. */
  readonly twoWay: boolean;
  /** Whether it needs the internet; `no` where it did without at least once. */
  readonly digital: Digital;
  /** What its figures count; two kinds are never added together, and followers are never people who took part. */
  readonly counts: ReadonlyArray<string>;
  readonly evidence: Evidence;
}

/** The channels of some uses, in the order of their codes. */
export function channelRows(
  uses: ReadonlyArray<ChannelUse>,
  trace: Tracing,
  path: string,
): ReadonlyArray<ChannelRow> {
  return [...new Set(uses.map(({ channel }) => channel))].toSorted().map((channel, index) => {
    const of = uses.filter((use) => use.channel === channel);
    const { title, counts } = channelFacts(channel);
    return {
      channel,
      title,
      twoWay: of.some(({ twoWay }) => twoWay),
      digital: leastDigital(of),
      counts,
      evidence: trace.of(`${path}/${index}`, eventsOf(of)),
    };
  });
}
