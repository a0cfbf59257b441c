import { isLeft } from "fp-ts/lib/Either.js";
import { decodeNewEvent } from "../../events/decode.js";
import type { EngagementEvent, NewEvent, UnknownEvent } from "../../events/event.js";
import type { Ledger, Receipt } from "../../ledger/ledger.js";
import { mustBe } from "./exact.js";

/**
 * Throws unless each event is read back from storage exactly as its codec read it.
 *
 * The right data of a correction is left out: its lists are filled in as the type of the original wants.
 */
export async function mustSurvive(
  ledger: Ledger,
  events: ReadonlyArray<NewEvent>,
  receipts: ReadonlyArray<Receipt>,
): Promise<void> {
  for (const [index, given] of events.entries()) {
    const decoded = decodeNewEvent(given);
    const entry = await ledger.entry(receipts[index]?.id ?? "");
    if (isLeft(decoded) || isLeft(entry)) throw new Error(`${given.type} cannot be read back`);
    mustBe(
      said(entry.right?.event),
      said(decoded.right),
      `Event ${index + 1} (${given.type}) was read back from storage as something else.`,
    );
  }
}

function said(event: EngagementEvent | UnknownEvent | object | undefined): object {
  const {
    id: _id,
    position: _at,
    recordedAt: _when,
    ...rest
  }: Record<string, unknown> = {
    ...event,
  };
  const { data } = rest;
  const isRight = rest["type"] === "EventCorrected" && typeof data === "object";
  return isRight ? { ...rest, data: { ...data, data: undefined } } : rest;
}
