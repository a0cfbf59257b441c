import { daysBetween } from "engagement-ledger";
import { exactDay } from "../days.js";
import type { BodyHistory } from "../dossier/body-history.js";
import type { Dossiers } from "../dossier/as-of.js";
import type { Kept } from "../dossier/noted.js";
import { listOf } from "../dossier/names.js";
import { earliestFirst } from "../dossier/order.js";

/** A report, recommendation or update from outside that a body received. */
export interface Received {
  /** The insight. */
  readonly insight: string;
  /** Who sent it. */
  readonly from: string;
  /** All bodies that it went to. */
  readonly to: ReadonlyArray<string>;
  /** Its kind. */
  readonly kind: Kept<"InsightReceived">["kind"];
  /** Its title. */
  readonly title: string;
  /** When it was received, as claimed. */
  readonly when: string;
  /** The days since the one before it from the same sender; absent for the first, or for inexact days. */
  readonly daysAfterPrevious?: number;
  /** When the body acknowledged it. */
  readonly acknowledged: ReadonlyArray<string>;
  /** When the body answered it: with an action, or with the reason for none. */
  readonly answered: ReadonlyArray<{ readonly when: string; readonly acts: boolean }>;
  /** The events that say so. */
  readonly events: ReadonlyArray<string>;
}

/** What a body received from outside, the earliest first. Source: seeds.md S1-19 to S1-21, S1-39. */
export function receivedBy(
  { body, insights }: BodyHistory,
  record: Dossiers,
): ReadonlyArray<Received> {
  const all = earliestFirst(
    listOf(insights).flatMap((insight) => {
      const dossier = record.insights.get(insight);
      const received = dossier?.received;
      return dossier === undefined || received === undefined ? [] : [{ ...received, dossier }];
    }),
  );
  const latest = new Map<string, string | undefined>();
  return all.map(({ dossier, from, to, kind, document, occurredAt, id }) => {
    const [previous, day] = [latest.get(from), exactDay(occurredAt)];
    latest.set(from, day);
    const acknowledged = earliestFirst(dossier.acknowledged.filter(({ by }) => by === body));
    const answered = earliestFirst(dossier.answered.filter(({ by }) => by === body));
    return {
      insight: dossier.insight,
      from,
      to,
      kind,
      title: document.title,
      when: occurredAt,
      ...(previous === undefined || day === undefined
        ? {}
        : { daysAfterPrevious: daysBetween(previous, day) }),
      acknowledged: acknowledged.map((one) => one.occurredAt),
      answered: answered.map((one) => ({
        when: one.occurredAt,
        acts: one.action !== undefined,
      })),
      events: [id, ...acknowledged.map((one) => one.id), ...answered.map((one) => one.id)],
    };
  });
}
