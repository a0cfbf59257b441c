import { lastDay } from "engagement-ledger";
import { inTime } from "../../closed-loop/claim.js";
import type { Said } from "../said.js";

/** How large a network was said to be; never a number of people who took part. */
export interface NetworkSize {
  readonly measure: Said<"NetworkSized">["measure"];
  readonly count: number;
  /** The last day of the time for which it was said. */
  readonly asOf: string;
  /** The event that says so. */
  readonly event: string;
  /** Members, followers, copies and places are not people who took part. */
  readonly participants: false;
}

const measures: ReadonlyArray<NetworkSize["measure"]> = [
  "members",
  "followers",
  "circulation",
  "places",
];

/** The latest size by each measure of what was said by a day. */
export function sizesOn(
  sized: ReadonlyArray<Said<"NetworkSized">>,
  today: string,
): ReadonlyArray<NetworkSize> {
  const sizes = new Map<string, NetworkSize>();
  for (const { measure, count, ...size } of inTime(sized, today))
    sizes.set(measure, {
      measure,
      count,
      asOf: lastDay(size.at),
      event: size.event,
      participants: false,
    });
  return measures.flatMap((measure) => sizes.get(measure) ?? []);
}
