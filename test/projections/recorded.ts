import { isLeft } from "fp-ts/lib/Either.js";
import {
  createLedger,
  simulatedClock,
  type EntityId,
  type EventType,
  type GivenDataOf,
  type NewEvent,
  type NewEventOf,
  type View,
} from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";

const recorder = { id: "recorder" };

/** The answer, or the reason why there is none. */
export function rightOf<E, A>(answer: { _tag: "Left"; left: E } | { _tag: "Right"; right: A }): A {
  if (answer._tag === "Left") throw new Error(JSON.stringify(answer.left));
  return answer.right;
}

/** Says that something happened. */
export function happened<Type extends EventType>(
  type: Type,
  entity: NewEventOf<Type>["entity"],
  occurredAt: string,
  data: GivenDataOf<Type>,
): NewEventOf<Type> {
  return { type, entity, occurredAt, actor: recorder, data };
}

/** A document of a title. */
export const document = (title: string): { title: string } => ({ title });

/** A new ledger with these events, recorded in this order, long after. */
export async function recorded(events: ReadonlyArray<NewEvent>): Promise<View> {
  const clock = simulatedClock("2030-01-01T12:00:00.000Z");
  const ledger = rightOf(await createLedger(memory(), { origin: "test.example/ledger", clock }));
  for (let from = 0; from < events.length; from += 5_000) {
    const answer = await ledger.recordAll(events.slice(from, from + 5_000));
    if (isLeft(answer)) throw new Error(JSON.stringify(answer.left));
  }
  return ledger;
}

/** A body that exists. */
export function body(id: string, areas: ReadonlyArray<string> = []): NewEventOf<"BodyRegistered"> {
  return happened("BodyRegistered", `body:${id}`, "2010-01-01", { name: id, kind: "icb", areas });
}

/** A matter in hand. */
export function matter(
  id: string,
  by: EntityId<"body">,
  areas: ReadonlyArray<string> = [],
): NewEventOf<"MatterOpened"> {
  return happened("MatterOpened", `matter:${id}`, "2010-01-01", {
    by,
    title: id,
    summary: id,
    limb: "proposal",
    areas,
  });
}

/** A population counted by a scheme. */
export function baseline(
  area: string,
  scheme: string,
  total: number,
  counts: Readonly<Record<string, number>> = {},
  classes: GivenDataOf<"BaselineRecorded">["classes"] = [],
): NewEventOf<"BaselineRecorded"> {
  return happened("BaselineRecorded", "body:ons", "2022-06-28", {
    area: { code: area, name: area, geography: { type: "ltla", edition: "2022" } },
    scheme,
    ages: "all",
    source: {
      title: `Census 2021 ${scheme}`,
      url: "https://example.org/census",
      asOf: "2021-03-21",
    },
    total,
    counts: Object.entries(counts).map(([code, people]) => ({ code, people })),
    classes: classes ?? [],
  });
}
