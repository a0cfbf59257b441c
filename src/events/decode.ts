import { isLeft, left, mapLeft, right, type Either } from "fp-ts/lib/Either.js";
import { decodePlain, fieldOf } from "./decode-plain.js";
import type { DecodedEvent } from "./decoded-event.js";
import type { NotAnEvent } from "./not-an-event.js";
import { isEventType, type NewEvent } from "./event.js";
import { plainCopy, type TooMuch } from "./plain-copy.js";
import { sealedIn } from "./references.js";

export type { DecodedEvent, DecodedEventOf } from "./decoded-event.js";
export type { NotAnEvent } from "./not-an-event.js";

/** What was given is larger than an event can be; nothing more was looked at. */
export interface LimitExceeded extends TooMuch {
  /** Tells it from other refusals. */
  readonly _tag: "LimitExceeded";
}

/**
 * Decodes what a caller gives as an event, and says everything that is wrong with it.
 *
 * Never throws, whatever is given, and calls no accessor.
 *
 * @example
 * isLeft(decodeNewEvent({ type: "MatterWithdrawn" })); //=> true
 */
export function decodeNewEvent(value: unknown): Either<NotAnEvent, DecodedEvent> {
  return mapLeft((error: NotAnEvent | LimitExceeded): NotAnEvent => {
    if (error._tag === "NotAnEvent") return error;
    const { at, limit, found } = error;
    return {
      _tag: "NotAnEvent",
      at,
      problems: [{ at, accepted: `at most ${limit}; found ${found}` }],
    };
  })(decodeWithinLimits(value));
}

/** Decodes as `decodeNewEvent` does, and tells what is too large for an event: `LimitExceeded`. */
export function decodeWithinLimits(
  value: unknown,
): Either<NotAnEvent | LimitExceeded, DecodedEvent> {
  const { value: copy, tooMuch, longTexts } = plainCopy(value);
  const first = tooMuch ?? firstInClear(copy, longTexts);
  return first === undefined ? decodePlain(copy) : left({ _tag: "LimitExceeded", ...first });
}

/** The first of some long texts that is not to be sealed. */
function firstInClear(copy: unknown, longTexts: ReadonlyArray<TooMuch>): TooMuch | undefined {
  const type = fieldOf(copy, "type");
  if (longTexts.length === 0 || typeof type !== "string" || !isEventType(type)) return longTexts[0];
  const sealed = sealedIn(type, fieldOf(copy, "data"));
  return longTexts.find(({ at }) => !sealed.includes(at));
}

/**
 * Reads a value from outside, such as parsed JSON, as an event that can be given to `record`.
 *
 * The value itself is answered, not a copy: what is recorded is what was said.
 */
export function readNewEvent(value: unknown): Either<NotAnEvent, NewEvent> {
  const decoded = decodeNewEvent(value);
  if (isLeft(decoded)) return decoded;
  return isGiven(value) ? right(value) : left({ _tag: "NotAnEvent", at: "", problems: [] });
}

function isGiven(value: unknown): value is NewEvent {
  return typeof value === "object";
}
