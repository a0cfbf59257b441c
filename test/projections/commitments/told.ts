import {
  project,
  type EntityId,
  type GivenDataOf,
  type NewEvent,
  type NewEventOf,
} from "engagement-ledger";
import { commitments, commitmentsProjection } from "engagement-ledger/projections";
import { body, document, happened, recorded, rightOf } from "../recorded.js";

export const icb = body("icb");
type Made = GivenDataOf<"CommitmentMade">;

/** A promise made on 15 December 2023, unless it is said otherwise. */
export const promised = (
  measures: NonNullable<Made["measures"]>,
  data: Partial<Made> = {},
  on = "2023-12-15",
): NewEventOf<"CommitmentMade"> =>
  happened("CommitmentMade", "commitment:c", on, {
    by: "body:icb",
    words: "We will",
    source: document("The plan"),
    basis: "cadence",
    measures,
    ...data,
  });

/** Something held, such as a meeting. */
export const held = (
  on: string,
  data: Partial<GivenDataOf<"ActivityHeld">> = {},
  activity: EntityId<"activity"> = "activity:meetings",
): NewEventOf<"ActivityHeld"> =>
  happened("ActivityHeld", activity, on, {
    by: "body:icb",
    title: "Meeting",
    method: "meeting",
    purpose: "insight",
    mode: "consulted",
    twoWay: true,
    attendance: {},
    ...data,
  });

/** Who sits on a committee from a day on. */
export const seated = (committee: string, on: string, layMembers: number): NewEvent =>
  happened("CommitteeConstituted", "body:icb", on, {
    committee,
    members: 9,
    layMembers,
    communityMembers: 0,
  });

/** What the record shows of the one promise, as of a day. */
export async function promiseOn(today: string, ...events: ReadonlyArray<NewEvent>) {
  const view = await recorded([icb, ...events]);
  const folded = rightOf(await project(view, commitmentsProjection));
  const [row] = commitments(folded, { today, commitment: "commitment:c" }).commitments;
  if (row === undefined) throw new Error("no promise");
  return row;
}
