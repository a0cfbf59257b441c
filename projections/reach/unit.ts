import { petition } from "./channel-totals.js";
import type { ChannelInScope, ReachDocuments } from "./in-scope.js";
import { peopleLinked } from "./people-linked.js";

/**
 * What the counts of a question count: `people` where nobody can be among them twice, else what they came as.
 *
 * Source: measures.md 1, "without ids the output must say attendances", and 3.2.
 */
export type Unit = "people" | "responses" | "attendances" | "responses and attendances";

/** What the answers to a question count, over the channels that have any; over all where none has. */
export function unitOf(
  scheme: string,
  channels: ReadonlyArray<ChannelInScope>,
  documents: ReachDocuments,
): Unit {
  const put = channels.filter(({ channel }) => Object.hasOwn(channel.schemes, scheme));
  const answered = put.length > 0 ? put : channels;
  const events = answered.reduce((sum, { channel, totals }) => {
    const { attended } = channel;
    return sum + totals.evidence.count + attended.evidence.count;
  }, 0);
  const responses = answered.some(({ totals }) => totals.evidence.count > 0);
  const attendances = answered.some(({ channel }) => channel.attended.evidence.count > 0);
  if (events <= 1 || (!attendances && allOnce(answered, channels, documents))) return "people";
  if (responses && attendances) return "responses and attendances";
  return attendances ? "attendances" : "responses";
}

/**
 * Whether each response is of another person, by their pseudonymous keys.
 *
 * A key says to which activities somebody responded and not by which channels: all that came to them is compared.
 */
function allOnce(
  answered: ReadonlyArray<ChannelInScope>,
  channels: ReadonlyArray<ChannelInScope>,
  documents: ReachDocuments,
): boolean {
  const allLinked = answered.every(
    ({ channel, totals }) =>
      channel.received.unlinked === 0 && totals.responses === channel.received.responses,
  );
  if (!allLinked) return false;
  const activities = new Set(answered.map(({ activity }) => activity.activity));
  const linked = channels
    .filter(({ activity, code }) => code !== petition && activities.has(activity.activity))
    .reduce((sum, { channel: { received } }) => sum + received.responses - received.unlinked, 0);
  return peopleLinked(documents, activities) === linked;
}
