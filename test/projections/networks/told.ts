import {
  project,
  type EntityId,
  type GivenDataOf,
  type NewEvent,
  type NewEventOf,
  type View,
} from "engagement-ledger";
import { networks, networksProjection, type NetworksOptions } from "engagement-ledger/projections";
import { happened, recorded, rightOf } from "../recorded.js";

type Kind = GivenDataOf<"BodyRegistered">["kind"];

/** A body of a kind, called by its id. */
export const of = (kind: Kind, id: string, finerKind?: string): NewEventOf<"BodyRegistered"> =>
  happened("BodyRegistered", `body:${id}`, "2010-01-01", {
    name: id,
    kind,
    ...(finerKind === undefined ? {} : { finerKind }),
  });

/** A network that a body keeps for some groups. */
export const network = (
  id: string,
  keptBy: EntityId<"body">,
  serves: ReadonlyArray<string>,
  on = "2012-01-01",
  data: Partial<GivenDataOf<"NetworkRegistered">> = {},
): NewEventOf<"NetworkRegistered"> =>
  happened("NetworkRegistered", `network:${id}`, on, {
    name: id,
    keptBy,
    kind: "working-group",
    serves: [...serves],
    ...data,
  });

/** How large a network was said to be. */
export const sized = (
  id: string,
  on: string,
  measure: GivenDataOf<"NetworkSized">["measure"],
  count: number,
): NewEvent => happened("NetworkSized", `network:${id}`, on, { measure, count });

/** Something held by the council, such as a meeting. */
export const held = (
  activity: string,
  on: string,
  data: Partial<GivenDataOf<"ActivityHeld">> = {},
): NewEventOf<"ActivityHeld"> =>
  happened("ActivityHeld", `activity:${activity}`, on, {
    by: "body:council",
    title: activity,
    method: "focus-group",
    purpose: "insight",
    mode: "consulted",
    twoWay: true,
    attendance: {},
    ...data,
  });

export const council = of("local-authority", "council");
export const trust = of("nhs-trust", "trust");
export const charity = of("vcse", "charity");

/** The report on what a view shows. */
export async function networksIn(view: View, options: NetworksOptions) {
  return networks(rightOf(await project(view, networksProjection)), options);
}

/** The report on three bodies and what is told, at the end of 2014 unless it is said otherwise. */
export async function networksOf(
  events: ReadonlyArray<NewEvent>,
  options: Partial<NetworksOptions> = {},
) {
  const view = await recorded([council, trust, charity, ...events]);
  return networksIn(view, { today: "2014-12-31", ...options });
}
