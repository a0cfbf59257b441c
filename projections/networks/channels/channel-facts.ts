import { channels } from "engagement-ledger";

const known = new Map(channels.codes.map((one) => [one.code, one]));

/** What is known of a channel by its code; a code that is not listed is kept as it is. */
export function channelFacts(code: string): {
  readonly title: string;
  readonly twoWay: boolean;
  readonly counts: ReadonlyArray<string>;
  readonly listed: boolean;
} {
  const listed = known.get(code);
  return listed === undefined
    ? { title: code, twoWay: false, counts: [], listed: false }
    : { title: listed.title, twoWay: listed.twoWay, counts: listed.counts, listed: true };
}
