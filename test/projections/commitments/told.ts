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

/** What is on record of a history, as folded for the report on promises. */
export async function folded(...events: ReadonlyArray<NewEvent>) {
  return rightOf(await project(await recorded([icb, ...events]), commitmentsProjection));
}

/** What the record shows of the one promise, as of a day. */
export async function promiseOn(today: string, ...events: ReadonlyArray<NewEvent>) {
  const options = { today, commitment: "commitment:c" };
  const [row] = commitments(await folded(...events), options).commitments;
  if (row === undefined) throw new Error("no promise");
  return row;
}

/** What the record shows of the first measure of the one promise, as of a day. */
export async function measureOn(today: string, ...events: ReadonlyArray<NewEvent>) {
  const [measure] = (await promiseOn(today, ...events)).measures;
  if (measure === undefined) throw new Error("no measure");
  return measure;
}
