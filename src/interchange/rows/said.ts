import { isLeft, right, type Either } from "fp-ts/lib/Either.js";
import type { Actor } from "../../events/actor.js";
import { decodeNewEvent, type NotAnEvent } from "../../events/decode.js";
import type { NewEvent } from "../../events/event.js";
import type { Json } from "../../events/shapes/json.js";
import type { OccurredAt } from "../../events/time/occurred-at.js";
import { canonicalText } from "../../proof/canonical-json.js";
import type { Filling } from "../mapping/template.js";
import type { PlannedEvent } from "../plan/compile-event.js";
import type { Refusal } from "../plan/refusal.js";

/** The facts of an event that a source can change. */
export interface Facts {
  /** What it is about. */
  readonly entity: string;
  /** When it happened. */
  readonly occurredAt: OccurredAt;
  /** The facts, with every list filled in. */
  readonly data: unknown;
}

/** An event as a row says it, not yet checked against the catalogue. */
export interface Said {
  /** The event, ready to be recorded. */
  readonly event: NewEvent & { readonly id: string };
  /** Its data as it is given. */
  readonly given: Json;
}

/** Makes an event of a row. */
export function say(
  planned: PlannedEvent,
  row: Filling,
  known: { readonly id: string; readonly occurredAt: OccurredAt; readonly actor: Actor },
): Either<Refusal, Said> {
  const entity = planned.entity(row);
  if (isLeft(entity)) return entity;
  const data = planned.data(row);
  if (isLeft(data)) return data;
  const given = data.right ?? {};
  const event = { type: planned.type, entity: entity.right, ...known, data: given };
  if (!isGiven(event)) throw new TypeError("a mapping made no event");
  return right({ event, given });
}

/** The facts of an event as they would be stored. On the left what the catalogue refuses of it. */
export function factsOf(event: NewEvent): Either<NotAnEvent, Facts> {
  const decoded = decodeNewEvent(event);
  if (isLeft(decoded)) return decoded;
  const { entity, occurredAt, data } = decoded.right;
  return right({ entity, occurredAt, data });
}

/** Facts as one text: the same facts give the same text. */
export function contentOf({ entity, occurredAt, data }: Facts): string {
  const text = canonicalText({ entity, occurredAt, data });
  if (isLeft(text)) throw new TypeError(`facts that cannot be stored: ${text.left.why}`);
  return text.right;
}

/** Whether it is an event is for the ledger to say; a mapping never gives text that has to be sealed. */
function isGiven(event: object): event is NewEvent & { readonly id: string } {
  return "id" in event;
}
