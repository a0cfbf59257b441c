import {
  createLedger,
  simulatedClock,
  type Ledger,
  type NewEvent,
  type NewEventOf,
  type SimulatedClock,
  type StorePlace,
} from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { accepted as ok } from "../../src/testing/store/a-ledger.js";

export { accepted as ok, eventsOf, refused as refusal } from "../../src/testing/store/a-ledger.js";

/** The day on which a test's clock starts. */
export const start = "2024-01-01T09:00:00.000Z";

/** Who records in the tests. */
export const actor = { id: "officer-1", role: "engagement officer" };

/** A new ledger with a clock that the test moves. */
export async function aLedger(place: StorePlace = memory()): Promise<{
  readonly ledger: Ledger;
  readonly clock: SimulatedClock;
  readonly place: StorePlace;
}> {
  const clock = simulatedClock(start);
  const ledger = ok(await createLedger(place, { origin: "test.example/engagement", clock }));
  return { ledger, clock, place };
}

/** A body, a matter and a consultation about it, begun. */
export const begun = [
  {
    type: "BodyRegistered",
    entity: "body:dorset-icb",
    occurredAt: "2022-07-01",
    actor,
    data: { name: "NHS Dorset", kind: "icb" },
  },
  {
    type: "MatterOpened",
    entity: "matter:urgent-care",
    occurredAt: "2023-11-01",
    actor,
    data: {
      by: "body:dorset-icb",
      title: "Urgent care",
      summary: "Where urgent care is given.",
      limb: "proposal",
    },
  },
  {
    type: "ConsultationOpened",
    entity: "activity:urgent-care-survey",
    occurredAt: "2023-12-01",
    actor,
    data: {
      by: "body:dorset-icb",
      title: "Your views on urgent care",
      purpose: "consultation",
      closesOn: "2024-02-28",
      matters: [{ matter: "matter:urgent-care", limb: "proposal" }],
    },
  },
] as const satisfies ReadonlyArray<NewEvent>;

/** One response to the consultation. */
export function feedback(
  uuid: string,
  data: Partial<NewEventOf<"FeedbackReceived">["data"]> = {},
): NewEventOf<"FeedbackReceived"> {
  return {
    type: "FeedbackReceived",
    entity: `feedback:${uuid}`,
    occurredAt: "2024-01-01",
    actor,
    data: {
      activity: "activity:urgent-care-survey",
      channel: "survey",
      respondent: { kind: "individual" },
      ...data,
    },
  };
}

/** A UUID made from a number, for tests. */
export function uuidOf(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}
