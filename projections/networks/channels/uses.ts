import { inTime, type Claim } from "../../closed-loop/claim.js";
import type { InQuestion, NetworkDocuments } from "../in-question.js";
import { channelFacts } from "./channel-facts.js";
import { digitalOf, type Digital } from "./digital.js";
import { openingsThatStood } from "./openings.js";

/** One time that an activity used a channel. */
export interface ChannelUse extends Claim {
  readonly activity: string;
  readonly channel: string;
  /** Whether people could give views by it. */
  readonly twoWay: boolean;
  readonly digital: Digital;
}

/**
 * Each time that a channel was used in the days in question: to hold something, to open a consultation, to be
 * answered by (as tallied), or to tell people what happened. An opening that was withdrawn used none.
 */
export function channelUses({
  documents,
  held,
  within,
  body,
  today,
}: InQuestion): ReadonlyArray<ChannelUse> {
  const use = ({ event, at, position }: Claim, activity: string, channel: string): ChannelUse => ({
    event,
    at,
    position,
    activity,
    channel,
    twoWay: channelFacts(channel).twoWay,
    digital: digitalOf(channel),
  });
  const opened = [...documents.activities.values()].flatMap((activity) =>
    openingsThatStood(activity, today).map((one) => ({ ...one, activity: activity.activity })),
  );
  const ours = activitiesBy(documents, body, today);
  return [
    ...held.map((one) => ({
      ...use(one, one.activity, one.method),
      twoWay: one.twoWay,
      digital: digitalOf(one.method, one.place?.venue),
    })),
    ...opened
      .filter((one) => within(one) && (body === undefined || one.by === body))
      .flatMap((one) => one.channels.map((channel) => use(one, one.activity, channel))),
    ...[...documents.channels.values()]
      .filter(({ activity }) => body === undefined || ours.has(activity))
      .flatMap(({ activity, channel, used }) =>
        used.filter(within).map((claim) => use(claim, activity, channel)),
      ),
  ];
}

/** The activities that a body planned, opened or held by a day. */
function activitiesBy(
  { activities, holdings }: NetworkDocuments,
  body: string | undefined,
  today: string,
): ReadonlySet<string> {
  const isOurs = (claims: ReadonlyArray<Claim & { readonly by: string }>): boolean =>
    inTime(claims, today).some(({ by }) => by === body);
  return new Set([
    ...[...holdings.values()].filter(({ held }) => isOurs(held)).map(({ activity }) => activity),
    ...[...activities.values()]
      .filter(({ planned, opened }) => isOurs([...planned, ...opened]))
      .map(({ activity }) => activity),
  ]);
}
