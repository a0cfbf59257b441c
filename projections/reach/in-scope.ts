import type { DocumentsOf } from "engagement-ledger";
import type { Scope } from "../figures/rule.js";
import { policiesInForce, type PolicyDocuments } from "../policies/in-force.js";
import type { Policies } from "../policies/settings.js";
import type { blanks } from "./blanks.js";
import { channelTotals, type ChannelTotals } from "./channel-totals.js";
import type { ActivityReach, ChannelDocument, MatterReach } from "./documents.js";
import { isNarrowed } from "./narrowing.js";

/** All the documents of a projection of reach. */
export type AllReachDocuments = DocumentsOf<typeof blanks>;

/** What a report reads of a projection of reach: the single responses only where some are undated. */
export type ReachDocuments = Omit<AllReachDocuments, "feedback" | "subjects"> &
  Partial<Pick<AllReachDocuments, "feedback">>;

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
  /** Whether contributions by one channel, from one area or of some days alone are asked for. */
  readonly inPart: boolean;
  /** The places whose population the people heard are compared with. */
  readonly areas: ReadonlyArray<string>;
}

/**
 * Finds what a report is about.
 *
 * The settings are those of the one body that it is all of; of several bodies the defaults hold. The places
 * are the one asked for, else those of the matters, else of the bodies, else the only one with a population.
 */
export function inScope(
  documents: ReachDocuments,
  scope: Scope,
  policies: PolicyDocuments,
  today: string,
  limit: number,
): InScope {
  const { matter, activity: only, body } = scope;
  const activities = [...documents.activities.values()].filter((each) => isInScope(each, scope));
  const named = matter === undefined ? activities.flatMap(({ matters }) => matters) : [matter];
  const known = [...new Set(named)]
    .map((id) => documents.matters.get(id))
    .filter((found) => found !== undefined);
  const owners = matter === undefined ? activities.map(({ by }) => by) : known.map(({ by }) => by);
  const bodies = [...new Set(body === undefined ? owners : [body])].filter((by) => by !== "");
  const [owner = "", ...others] = bodies;
  const channels = new Map(activities.map((each) => [each, channelsIn(each, limit)]));
  return {
    activities,
    matters:
      matter === undefined && only === undefined ? withUntouched(documents, known, body) : known,
    channels: [...channels.values()].flat(),
    channelsOf: (activity) => channels.get(activity) ?? [],
    policies: policiesInForce(policies, others.length === 0 ? owner : "", today),
    inPart: isNarrowed(scope),
    areas: scope.area === undefined ? areasFor(documents, known, bodies) : [scope.area],
  };
}

/** Whether a report on this part of the record is about an activity. */
export function isInScope(
  { activity, by, matters }: ActivityReach,
  { matter, activity: only, body }: Scope,
): boolean {
  return (
    (only === undefined || activity === only) &&
    (body === undefined || by === body) &&
    (matter === undefined || matters.includes(matter))
  );
}

/** What came by each channel of an activity. */
export function channelsIn(activity: ActivityReach, limit: number): ReadonlyArray<ChannelInScope> {
  return Object.entries(activity.channels).map(([code, channel]) => ({
    activity,
    code,
    channel,
    totals: channelTotals(channel, limit),
  }));
}

/** With the matters for which nothing was done: their groups are not heard either. */
function withUntouched(
  { matters }: ReachDocuments,
  known: ReadonlyArray<MatterReach>,
  body: string | undefined,
): ReadonlyArray<MatterReach> {
  const owned = [...matters.values()].filter(({ by }) => body === undefined || by === body);
  return [...new Set([...known, ...owned])];
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
