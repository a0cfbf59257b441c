import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { decodeNewEvent } from "../events/decode.js";
import { startOfLondonDay } from "../events/time/london.js";
import { sealedIn } from "../events/references.js";
import { lastDay, spanOf } from "../events/time/occurred-at.js";
import { contradictionOf, evolved } from "./admission.js";
import { admitCorrection } from "./admit-correction.js";
import type { CommitDraft } from "./commit-draft.js";
import type { DraftEntry } from "./draft-entry.js";
import type { RecordAllError, RecordError } from "./errors.js";
import { newSalt } from "./identifiers.js";
import type { IdentifiedEvent } from "./prepare.js";
import { bytesOf, saidBy, saysTheSame } from "./stored-bytes.js";
import { within } from "./within.js";

/** 64 MiB, counted as stored. */
const mostBytes = 67_108_864;

/** The time of a commit. */
export interface CommitTime {
  /** What its entries carry, never earlier than the last entry's: an instant in UTC. */
  readonly recordedAt: string;
  /** What the clock says, in milliseconds. */
  readonly now: number;
  /** How far ahead of the clock a claimed time may lie, in milliseconds. */
  readonly allowedSkew: number;
}

/**
 * Admits the events of one call in turn, each against what the ones before it leave.
 *
 * Answers the entry of each: a new one, or the one on record where the same was said before.
 */
export function admitCall(
  events: ReadonlyArray<IdentifiedEvent>,
  draft: CommitDraft,
  time: CommitTime,
): Either<RecordAllError, ReadonlyArray<DraftEntry>> {
  const entries: DraftEntry[] = [];
  let bytes = 0;
  for (const [index, given] of events.entries()) {
    const event = inFull(given, draft);
    if (isLeft(event)) return left({ ...event.left, index });
    const entry = admitOne(event.right, draft, time);
    if (isLeft(entry)) return left({ ...entry.left, index });
    entries.push(entry.right);
    bytes += entry.right.bytes.length;
    if (bytes > mostBytes)
      return left({ _tag: "BatchTooLarge", events: events.length, limit: mostBytes, bytes });
  }
  return right(entries);
}

function admitOne(
  event: IdentifiedEvent,
  draft: CommitDraft,
  time: CommitTime,
): Either<RecordError, DraftEntry> {
  const { id } = event;
  const known = draft.entryOf(id);
  if (known !== undefined)
    return saysTheSame(event, known)
      ? right(known)
      : left({ _tag: "IdConflict", at: "id", id, position: known.position });

  const future = inTheFuture("occurredAt", event.occurredAt, time);
  if (future !== undefined) return left(future);
  const contradiction = contradictionOf(event, draft);
  if (contradiction !== undefined) return left(contradiction);

  const { recordedAt } = time;
  const bytes = bytesOf(event, { recordedAt, salt: newSalt() });
  if (isLeft(bytes)) return bytes;
  const { type, entity } = event;
  const entry = { position: draft.nextPosition, id, type, entity, recordedAt, bytes: bytes.right };

  if (event.type === "EventCorrected" || event.type === "EventVoided") {
    const moved = event.type === "EventCorrected" ? event.data.occurredAt : undefined;
    const ahead = moved === undefined ? undefined : inTheFuture("data.occurredAt", moved, time);
    if (ahead !== undefined) return left(ahead);
    const admitted = admitCorrection(event, draft);
    if (isLeft(admitted)) return admitted;
  } else draft.setState(entity, evolved(draft.state(entity), event));
  draft.add(entry);
  return right(entry);
}

/**
 * A correction with its right data decoded as the original's type wants it, so that what is stored is
 * what will be read.
 */
function inFull(event: IdentifiedEvent, draft: CommitDraft): Either<RecordError, IdentifiedEvent> {
  if (event.type !== "EventCorrected" || event.data.data === undefined) return right(event);
  const original = draft.entryOf(event.data.event);
  if (original === undefined)
    return left({ _tag: "NoSuchEvent", at: "data.event", event: event.data.event });
  const said = saidBy(original);
  const { entity = said["entity"], occurredAt = said["occurredAt"], data } = event.data;
  const decoded = decodeNewEvent({
    type: original.type,
    entity,
    occurredAt,
    actor: said["actor"],
    data,
  });
  if (isLeft(decoded)) return left(within("data", decoded.left));
  const sealed = sealedIn(decoded.right.type, decoded.right.data)[0];
  if (sealed !== undefined) return left({ _tag: "SealedTextNotYet", at: `data.${sealed}` });
  return right({ ...event, data: { ...event.data, data: toJson(decoded.right.data) } });
}

function toJson(data: object) {
  return JSON.parse(JSON.stringify(data));
}

function inTheFuture(at: string, occurredAt: string, time: CommitTime): RecordError | undefined {
  // A month or a year that has begun is not in the future, though its end is.
  const { from } = spanOf(occurredAt);
  const earliest = from === -Infinity ? startOfLondonDay(lastDay(occurredAt)) : from;
  return earliest > time.now + time.allowedSkew
    ? { _tag: "InTheFuture", at, occurredAt, now: new Date(time.now).toISOString() }
    : undefined;
}
