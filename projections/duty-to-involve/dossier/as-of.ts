import { firstDay } from "engagement-ledger";
import {
  activityAsOf,
  commitmentAsOf,
  insightAsOf,
  networkAsOf,
  planAsOf,
  themeAsOf,
} from "./entities-as-of.js";
import type { ActivityDossier } from "./activity-dossier.js";
import { unknownBody, type BodyHistory } from "./body-history.js";
import type { CommitmentDossier } from "./commitment-dossier.js";
import type { DutyDocuments } from "./documents.js";
import type { InsightDossier } from "./insight-dossier.js";
import { cameByDay, type CameByDay } from "../heard/came-by.js";
import { matterAsOf } from "./matter-as-of.js";
import type { MatterDossier } from "./matter-dossier.js";
import type { NetworkDossier } from "./network-dossier.js";
import { earliestFirst } from "./order.js";
import type { PlanDossier } from "./plan-dossier.js";
import type { ThemeDossier } from "./theme-dossier.js";

/** Finds a dossier by its entity; undefined where nothing is recorded. */
export interface Lookup<Dossier> {
  readonly get: (entity: string) => Dossier | undefined;
}

/** All dossiers as of a day. Only those that are looked up are made. */
export interface Dossiers {
  readonly matters: Lookup<MatterDossier>;
  readonly activities: Lookup<ActivityDossier>;
  readonly themes: Lookup<ThemeDossier>;
  readonly plans: Lookup<PlanDossier>;
  readonly insights: Lookup<InsightDossier>;
  readonly commitments: Lookup<CommitmentDossier>;
  readonly networks: Lookup<NetworkDossier>;
  /** What had come to an activity by a day, which is not after the day of the question. */
  readonly cameBy: CameByDay;
  /** A body of which nothing is recorded has an empty history. Bodies keep all but their later names and years at work: what they were is read by day. */
  readonly bodies: { readonly get: (body: string) => BodyHistory };
}

/**
 * The dossiers without what happened after a day: it does not exist for a report as of that day.
 *
 * What may have happened by then, as known, is kept.
 *
 * Source: measures.md 1, "dates after `as_of` do not exist for the figure".
 */
export function asOf(documents: DutyDocuments, day: string): Dossiers {
  const by: ByThen = (events) => events.filter((event) => happenedBy(event, day));
  const bodies = lookup(documents.bodies, (body) => bodyAsOf(body, day));
  const activities = lookup(documents.activities, (activity) => activityAsOf(activity, by));
  return {
    matters: lookup(documents.matters, (matter) => matterAsOf(matter, by)),
    activities,
    themes: lookup(documents.themes, (theme) => themeAsOf(theme, by)),
    plans: lookup(documents.plans, (plan) => planAsOf(plan, by)),
    insights: lookup(documents.insights, (insight) => insightAsOf(insight, by)),
    commitments: lookup(documents.commitments, (commitment) => commitmentAsOf(commitment, by)),
    networks: lookup(documents.networks, (network) => networkAsOf(network, by)),
    cameBy: cameByDay(activities, documents.months),
    bodies: { get: (body) => bodies.get(body) ?? unknownBody(body) },
  };
}

function bodyAsOf(history: BodyHistory, day: string): BodyHistory {
  const begun = Object.entries(history.years).filter(([, from]) => from <= day);
  const renamed = earliestFirst(history.renamed).findLast((one) => happenedBy(one, day));
  const name = renamed?.name ?? history.registered?.name;
  return {
    ...history,
    ...(name === undefined ? {} : { name }),
    years: Object.fromEntries(begun),
  };
}

/** Leaves out of a list what happened after the day. */
export type ByThen = <Event extends { readonly occurredAt: string }>(
  events: ReadonlyArray<Event>,
) => ReadonlyArray<Event>;

function happenedBy({ occurredAt }: { readonly occurredAt: string }, day: string): boolean {
  return (firstDay(occurredAt) ?? day) <= day;
}

function lookup<Dossier>(
  documents: { readonly get: (entity: string) => Dossier | undefined },
  change: (dossier: Dossier) => Dossier,
): Lookup<Dossier> {
  const made = new Map<string, Dossier | undefined>();
  return {
    get: (entity) => {
      if (made.has(entity)) return made.get(entity);
      const found = documents.get(entity);
      const dossier = found === undefined ? undefined : change(found);
      made.set(entity, dossier);
      return dossier;
    },
  };
}
