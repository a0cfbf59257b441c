import { isLeft, type Either } from "fp-ts/lib/Either.js";
import type { EngagementEvent, NewEvent } from "../../events/event.js";
import { simulatedClock, type SimulatedClock } from "../../ledger/clock.js";
import type { Ledger, PageOptions, View } from "../../ledger/ledger.js";
import { createLedger, openLedger } from "../../ledger/open.js";
import type { StorePlace } from "../../log/store.js";
import { idOf } from "./entry.js";

/** The instant at which the clock of a new ledger stands. */
export const start = "2026-01-01T09:00:00.123Z";

const actor = { id: "officer-1" };

/** A ledger on a place, and the clock that it goes by. */
export interface Opened {
  readonly ledger: Ledger;
  readonly clock: SimulatedClock;
  /** Closes it and opens it again. */
  readonly again: () => Promise<Ledger>;
}

/** Makes a ledger on a place. */
export async function ledgerOn(place: StorePlace): Promise<Opened> {
  const clock = simulatedClock(start);
  const ledger = accepted(await createLedger(place, { origin: "kit.example/engagement", clock }));
  return {
    ledger,
    clock,
    again: async () => {
      await ledger.close();
      return accepted(await openLedger(place, { clock }));
    },
  };
}

/** What an answer holds. Throws where it is a refusal. */
export function accepted<A>(answer: Either<unknown, A>): A {
  if (isLeft(answer)) throw new Error(`refused: ${JSON.stringify(answer.left)}`);
  return answer.right;
}

/** Why an answer is a refusal. Throws where it is none. */
export function refused<E>(answer: Either<E, unknown>): E {
  if (isLeft(answer)) return answer.left;
  throw new Error(`accepted: ${JSON.stringify(answer.right)}`);
}

/** The events of a view, in position order. */
export async function eventsOf(
  view: View,
  options?: PageOptions,
): Promise<ReadonlyArray<EngagementEvent>> {
  const events: EngagementEvent[] = [];
  for await (const page of view.pages(options)) events.push(...page.events);
  return events;
}

/** An event that any ledger takes: the body of a number is registered, under an id of that number. */
export function registered(number: number, name = `Body ${number}`) {
  return {
    id: idOf(number),
    type: "BodyRegistered",
    entity: `body:b-${number}`,
    occurredAt: "2025-07-01",
    actor,
    data: { name, kind: "icb" },
  } as const satisfies NewEvent;
}

/** An event that refers to a body, so that a ledger takes it only after that body's own. */
export function opened(number: number, body: number) {
  return {
    id: idOf(number),
    type: "MatterOpened",
    entity: `matter:m-${number}`,
    occurredAt: "2025-08-01",
    actor,
    data: {
      by: `body:b-${body}`,
      title: "Urgent care",
      summary: "Where urgent care is given.",
      limb: "proposal",
    },
  } as const satisfies NewEvent;
}

/** A correction of the event of a number. */
export function corrects(number: number, event: number, name: string) {
  return {
    id: idOf(number),
    type: "EventCorrected",
    entity: "ledger:self",
    occurredAt: "2025-12-31",
    actor,
    data: {
      event: idOf(event),
      because: "The register says otherwise.",
      data: registered(event, name).data,
    },
  } as const satisfies NewEvent;
}
