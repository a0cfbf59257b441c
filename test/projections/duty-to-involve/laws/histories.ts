import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import {
  createLedger,
  projectAll,
  simulatedClock,
  type Ledger,
  type NewEvent,
  type View,
} from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { commitmentsProjection } from "../../../../projections/commitments/projection.js";
import { dutyToInvolve } from "../../../../projections/duty-to-involve/duty-to-involve.js";
import { dutyToInvolveProjection } from "../../../../projections/duty-to-involve/projection.js";
import type { Finding } from "../../../../projections/duty-to-involve/rules/finding.js";
import { caseNames, eventsOf } from "../../../examples/case-files.js";
import { decoded } from "../../../examples/history.js";
import { rightOf } from "../../recorded.js";

/** Types that must come before others, since others refer to what they begin; all else is the last stage. */
const stages: ReadonlyArray<ReadonlyArray<string>> = [
  ["BodyRegistered"],
  ["NetworkRegistered", "MatterOpened"],
  ["PlanStarted", "PlanPublished"],
  ["ActivityPlanned", "ConsultationOpened", "ActivityHeld"],
  ["CommitmentMade", "ThemeIdentified", "InsightReceived"],
  ["ProposalPublished", "ScrutinyConsulted", "DutyAssessed", "ConsultationExtended"],
  ["DecisionMade", "ImpactAssessed", "OptionSettled", "ScrutinyCommented"],
];
/** The types with which an entity may begin. */
export const begins = stages.slice(0, 5).flat();

function stageOf({ type }: NewEvent): number {
  const stage = stages.findIndex((types) => types.includes(type));
  return stage < 0 ? stages.length : stage;
}

/** Events in an order in which all can be recorded. */
export function inStages(events: ReadonlyArray<NewEvent>): ReadonlyArray<NewEvent> {
  return events.toSorted((one, other) => stageOf(one) - stageOf(other));
}

/** The day on which every law asks. */
export const today = "2030-06-05";

/** The events of the case ledgers, each with its id. */
const pools: ReadonlyArray<ReadonlyArray<NewEvent>> = caseNames
  .map((name) => decoded(eventsOf(name)))
  .filter((events) => events.length > 5);

const vaguer = fc.constantFrom(
  (time: string) => time,
  (time: string) => time,
  (time: string) => time,
  (time: string) => (time.startsWith("..") ? time : time.slice(0, 7)),
  (time: string) => (time.startsWith("..") ? time : time.slice(0, 4)),
  (time: string) => (/^\d{4}-\d{2}-\d{2}/.test(time) ? `../${time.slice(0, 10)}` : time),
  () => "2024-06-20",
  () => "2018-01-30",
);

/**
 * Histories made of the case ledgers: some events left out, some dated more vaguely, or on another day.
 *
 * What an entity begins with stays, and comes first.
 */
export const histories: fc.Arbitrary<ReadonlyArray<NewEvent>> = fc
  .constantFrom(...pools)
  .chain((pool) => {
    const begun = pool.filter(({ type }) => begins.includes(type));
    const rest = pool.filter(({ type }) => !begins.includes(type));
    return fc.subarray(rest).chain((kept) => {
      const events = [...begun, ...kept];
      return fc.tuple(...events.map(() => vaguer)).map((change) =>
        events.map((event, index) => ({
          ...event,
          occurredAt: change[index]?.(event.occurredAt) ?? event.occurredAt,
        })),
      );
    });
  });

/** The events recorded one by one, a day after each other, and those refused. */
export async function told(
  events: ReadonlyArray<NewEvent>,
): Promise<{ readonly view: Ledger; readonly refused: ReadonlyArray<NewEvent> }> {
  const clock = simulatedClock("2028-12-31T09:00:00.000Z");
  const ledger = rightOf(await createLedger(memory(), { origin: "laws.example/ledger", clock }));
  const refused: NewEvent[] = [];
  for (const [index, event] of events.entries()) {
    clock.set(new Date(Date.UTC(2029, 0, 1 + index)).toISOString());
    if (isLeft(await ledger.record(event))) refused.push(event);
  }
  return { view: ledger, refused };
}

/** One finding of a history, with where it belongs. */
export type Placed = Finding & { readonly matter: string; readonly body: string };

/** Every finding of a view. */
export async function findingsOf(view: View): Promise<ReadonlyArray<Placed>> {
  const [documents, commitments] = rightOf(
    await projectAll(view, [dutyToInvolveProjection, commitmentsProjection]),
  );
  const question = { today, evidenceLimit: 100_000, commitments };
  const { matters, bodies } = dutyToInvolve(documents, question);
  return [
    ...matters.flatMap(({ matter, body, findings }) =>
      findings.map((finding) => ({ ...finding, matter, body })),
    ),
    ...bodies.flatMap(({ body, findings }) =>
      findings.map((finding) => ({ ...finding, matter: "", body })),
    ),
  ];
}

/** What a finding is about: everything that names it. */
export function nameOf({ matter, body, rule, decision, check, about, period }: Placed): string {
  return [matter, body, rule, decision, check, about, period].join(" | ");
}
