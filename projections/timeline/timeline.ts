import { daysBetween, lastDay, londonDay } from "engagement-ledger";
import { belongs } from "./belongs.js";
import type { Summed, TimelineDocuments, Told } from "./documents.js";
import { inOrder } from "./in-order.js";
import type { Line, Placed } from "./line.js";
import { named } from "./marked-name.js";
import { summedSentence } from "./summed-sentence.js";

/** What to tell. */
export interface TimelineQuestion {
  /** Only what is about this matter: its own events, and those of what is linked to it. */
  readonly matter?: string;
}

/**
 * The record in plain sentences, in the order in which things happened.
 *
 * Entries recorded late, out of order, corrected or voided say so. Without a matter, the events of the
 * record itself are told too. What is done with single responses names no activity, and is told only then.
 */
export function timeline(
  documents: TimelineDocuments,
  { matter }: TimelineQuestion = {},
): ReadonlyArray<Line> {
  const { told, summed, known, marked } = documents;
  const name = (entity: string): string => known.get(entity)?.name ?? entity;

  const about = (entry: Told): boolean => {
    if (matter === undefined) return true;
    const original = entry.of === undefined ? undefined : told.get(entry.of);
    if (original !== undefined) return about(original);
    return (
      belongs(documents, entry.entity, matter) ||
      (entry.names.includes(matter) && !entry.entity.startsWith("ledger:"))
    );
  };

  const lineOf = (entry: Told): Placed => ({
    ...times(entry.occurredAt, entry.recordedAt),
    sentence: named(entry.sentence, name),
    events: { ids: [entry.id] },
    position: entry.position,
    ofTheRecord: entry.entity.startsWith("ledger:"),
    ...marks(
      entry.correctedBy ?? marked.get(entry.id)?.correctedBy,
      marked.get(entry.id)?.voidedBy,
    ),
  });

  const lineOfSum = (entry: Summed): Placed => ({
    ...times(entry.day, entry.lastRecordedAt),
    sentence: summedSentence(entry, name(entry.activity)),
    events:
      entry.events > entry.ids.length
        ? { ids: entry.ids, count: entry.events }
        : { ids: entry.ids },
    position: entry.position,
    ofTheRecord: false,
    ...marks(entry.correctedBy, undefined),
  });

  return inOrder([
    ...[...told.values()].filter(about).map(lineOf),
    ...[...summed.values()]
      .filter(({ activity }) => matter === undefined || belongs(documents, activity, matter))
      .map(lineOfSum),
  ]);
}

type Times = Pick<Placed, "when" | "occurredAt" | "recordedAt" | "lateDays">;

function times(occurredAt: string, recordedAt: string): Times {
  const late = daysBetween(lastDay(occurredAt), londonDay(Date.parse(recordedAt)));
  const when = occurredAt.length === 24 ? lastDay(occurredAt) : occurredAt;
  return { when, occurredAt, recordedAt, ...(late > 0 ? { lateDays: late } : {}) };
}

function marks(
  correctedBy: string | undefined,
  voidedBy: string | undefined,
): Pick<Line, "correctedBy" | "voidedBy"> {
  return {
    ...(correctedBy === undefined ? {} : { correctedBy }),
    ...(voidedBy === undefined ? {} : { voidedBy }),
  };
}
