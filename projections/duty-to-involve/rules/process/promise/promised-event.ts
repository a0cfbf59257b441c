import type { EventOf } from "engagement-ledger";
import { standingOpenings } from "../../../counting/end-of-opening.js";
import type { ActivityDossier } from "../../../dossier/activity-dossier.js";
import type { MatterDossier } from "../../../dossier/matter-dossier.js";
import type { Noted } from "../../../dossier/noted.js";

/** One measure of a promise. */
export type PromisedMeasure = EventOf<"CommitmentMade">["data"]["measures"][number];

/** An event that a promise may have been about, with what a measure may ask of it. */
export interface PromisedEvent extends Noted {
  readonly methods?: ReadonlyArray<string>;
  readonly kinds?: ReadonlyArray<string>;
  readonly groups?: ReadonlyArray<string>;
  readonly bodies?: ReadonlyArray<string>;
  readonly networks?: ReadonlyArray<string>;
}

type Events<Dossier> = (dossier: Dossier) => ReadonlyArray<PromisedEvent>;

const ofActivity = new Map<string, Events<ActivityDossier>>([
  [
    "ConsultationOpened",
    (activity) =>
      standingOpenings(activity).map((one) => ({
        ...one,
        methods: one.channels,
        kinds: [one.purpose],
        groups: one.audiences,
        bodies: [one.by],
      })),
  ],
  [
    "ActivityHeld",
    ({ held }) =>
      held.map((one) => ({
        ...one,
        methods: [one.method],
        kinds: [one.purpose],
        groups: one.audiences,
        bodies: [one.by, ...one.partners, ...one.attendedBy.map(({ body }) => body)],
      })),
  ],
  ["MidpointReviewed", ({ midpoints }) => midpoints],
  ["ResponsePublished", ({ published }) => published],
  [
    "FeedbackReturned",
    ({ returned }) => returned.map((one) => ({ ...one, methods: [one.channel] })),
  ],
  ["ActivityEvaluated", ({ evaluated }) => evaluated],
]);

const ofMatter = new Map<string, Events<MatterDossier>>([
  ["ProposalPublished", ({ proposals }) => proposals],
  ["ImpactAssessed", ({ impacts }) => impacts.map((one) => ({ ...one, kinds: [one.kind] }))],
  [
    "ScrutinyConsulted",
    ({ scrutinyConsulted }) =>
      scrutinyConsulted.map((one) => ({ ...one, bodies: [one.by, one.authority] })),
  ],
  ["ReviewHeld", ({ reviews }) => reviews],
]);

/** The types of event that have to come before a decision where nothing else is promised. */
export const precedesDecision: ReadonlySet<string> = new Set([
  "ConsultationOpened",
  "ActivityHeld",
  "MidpointReviewed",
  "ProposalPublished",
  "ImpactAssessed",
  "ScrutinyConsulted",
]);

/** Whether a measure can be counted here; what is not is for someone to show. */
export function isCountable({ count, where, atLeast, every }: PromisedMeasure): boolean {
  return (
    count === "events" &&
    atLeast !== undefined &&
    every === undefined &&
    where.committee === undefined &&
    (ofActivity.has(where.type) || ofMatter.has(where.type))
  );
}

/** The events of a measure's type in some dossiers, of which it asks what each of them has. */
export function eventsPromised(
  { where }: PromisedMeasure,
  activities: ReadonlyArray<ActivityDossier>,
  matter: MatterDossier | undefined,
): ReadonlyArray<PromisedEvent> {
  const found = [
    ...activities.flatMap((activity) => ofActivity.get(where.type)?.(activity) ?? []),
    ...(matter === undefined ? [] : (ofMatter.get(where.type)?.(matter) ?? [])),
  ];
  const has = (asked: string | undefined, held: ReadonlyArray<string> = []): boolean =>
    asked === undefined || held.includes(asked);
  return found.filter(
    (event) =>
      has(where.method, event.methods) &&
      has(where.kind, event.kinds) &&
      has(where.group, event.groups) &&
      has(where.body, event.bodies) &&
      has(where.network, event.networks),
  );
}
