import type { DocumentsOf } from "engagement-ledger";
import type { Scope } from "../figures/rule.js";
import { policiesInForce, type PolicyDocuments } from "../policies/in-force.js";
import type { Policies } from "../policies/settings.js";
import type { blanks } from "./blanks.js";
import { channelTotals, type ChannelTotals } from "./channel-totals.js";
import type { ActivityReach, ChannelDocument, MatterReach } from "./documents.js";

/** The documents of a projection of reach. */
export type ReachDocuments = DocumentsOf<typeof blanks>;

/** What came by one channel of one activity that a report is about. */
export interface ChannelInScope {
  readonly activity: ActivityReach;
  readonly code: string;
  readonly channel: ChannelDocument;
  readonly totals: ChannelTotals;
}

/** What a report on reach is about: its activities, matters and channels, and the settings in force. */
export interface InScope {
  readonly activities: ReadonlyArray<ActivityReach>;
  readonly matters: ReadonlyArray<MatterReach>;
  readonly channels: ReadonlyArray<ChannelInScope>;
  /** The channels of one of its activities. */
  readonly channelsOf: (activity: ActivityReach) => ReadonlyArray<ChannelInScope>;
  readonly policies: Policies;
  /** The places whose population the people heard are compared with. */
  readonly areas: ReadonlyArray<string>;
}

/**
 * Finds what a report is about.
 *
 * The settings are those of the one body that it is all of; of several bodies the defaults hold. The places
 * are those of the matters, else of the bodies, else the only one with a population.
 */
export function inScope(
  documents: ReachDocuments,
  scope: Scope,
  policies: PolicyDocuments,
  today: string,
  limit: number,
): InScope {
  const { matter, activity: only, body } = scope;
  const activities = [...documents.activities.values()].filter(
    ({ activity, matters, by }) =>
      (only === undefined || activity === only) &&
      (body === undefined || by === body) &&
      (matter === undefined || matters.includes(matter)),
  );
  const named = matter === undefined ? activities.flatMap(({ matters }) => matters) : [matter];
  const matters = [...new Set(named)]
    .map((id) => documents.matters.get(id))
    .filter((found) => found !== undefined);
  const owners =
    matter === undefined ? activities.map(({ by }) => by) : matters.map(({ by }) => by);
  const bodies = [...new Set(body === undefined ? owners : [body])].filter((by) => by !== "");
  const [owner = "", ...others] = bodies;
  const channels = new Map(
    activities.map((activity) => [
      activity,
      Object.entries(activity.channels).map(([code, channel]) => ({
        activity,
        code,
        channel,
        totals: channelTotals(channel, limit),
      })),
    ]),
  );
  return {
    activities,
    matters,
    channels: [...channels.values()].flat(),
    channelsOf: (activity) => channels.get(activity) ?? [],
    policies: policiesInForce(policies, others.length === 0 ? owner : "", today),
    areas: areasFor(documents, matters, bodies),
  };
}

function areasFor(
  documents: ReachDocuments,
  matters: ReadonlyArray<MatterReach>,
  bodies: ReadonlyArray<string>,
): ReadonlyArray<string> {
  const ofMatters = matters.flatMap(({ areas }) => areas);
  if (ofMatters.length > 0) return [...new Set(ofMatters)];
  const ofBodies = bodies.flatMap((id) => documents.bodies.get(id)?.areas ?? []);
  if (ofBodies.length > 0) return [...new Set(ofBodies)];
  const counted = new Set([...documents.baselines.values()].map(({ area }) => area));
  return counted.size === 1 ? [...counted] : [];
}
