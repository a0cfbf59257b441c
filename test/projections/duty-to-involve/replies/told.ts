import type { EventType, GivenDataOf, NewEventOf } from "engagement-ledger";
import type { BodyKind } from "../../../../projections/duty-to-involve/duties/duty.js";
import { body } from "../westmoor.js";

const actor = { id: "recorder" };

/** The report or referral of every case. */
export const report = "insight:waiting-times";
/** Who sent it. */
export const healthwatch = "body:healthwatch";

type Given<Type extends EventType> = Partial<GivenDataOf<Type>>;

/** The sender exists; a Local Healthwatch, or of another kind. */
export function sender(kind: BodyKind = "healthwatch"): NewEventOf<"BodyRegistered"> {
  return {
    type: "BodyRegistered",
    entity: healthwatch,
    occurredAt: "2013-04-01",
    actor,
    data: { name: "Healthwatch Westmoor", kind, from: "2013-04-01" },
  };
}

/** A report reaches the body. */
export function received(
  occurredAt: string,
  given: Given<"InsightReceived"> = {},
): NewEventOf<"InsightReceived"> {
  return {
    type: "InsightReceived",
    entity: report,
    occurredAt,
    actor,
    data: {
      from: healthwatch,
      to: [body],
      kind: "healthwatch-report",
      document: { title: "Waiting times" },
      ...given,
    },
  };
}

/** The body acknowledges it, in writing. */
export function acknowledged(
  occurredAt: string,
  given: Given<"InsightAcknowledged"> = {},
): NewEventOf<"InsightAcknowledged"> {
  return {
    type: "InsightAcknowledged",
    entity: report,
    occurredAt,
    actor,
    data: { by: body, inWriting: true, ...given },
  };
}

/** The body answers it with an action, in writing. */
export function replied(
  occurredAt: string,
  given: Given<"InsightAnswered"> = {},
): NewEventOf<"InsightAnswered"> {
  return {
    type: "InsightAnswered",
    entity: report,
    occurredAt,
    actor,
    data: { by: body, inWriting: true, action: "A second clinic.", ...given },
  };
}

/** The body ends, after which a successor may answer. */
export function ended(
  occurredAt: string,
  ...successors: ReadonlyArray<`body:${string}`>
): NewEventOf<"BodyClosed"> {
  return { type: "BodyClosed", entity: body, occurredAt, actor, data: { successors } };
}
