import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { decodeNewEvent, type DecodedEvent } from "../events/decode.js";
import { referencesIn } from "../events/references.js";
import { contradictionOf, evolved } from "./admission.js";
import type { CommitDraft, DraftEntry } from "./commit-draft.js";
import { corrected, type Correction, type Standing } from "./corrections.js";
import type { RecordError } from "./errors.js";
import type { State } from "./lifecycles/state.js";
import { textOf } from "./stored-bytes.js";

const fixed: ReadonlyArray<string> = ["LedgerStarted", "EventCorrected", "EventVoided"];

/**
 * Admits a correction: what it makes of the history must be able to be true, like any event.
 *
 * Refused with the first event on record that the corrected history would contradict.
 */
export function admitCorrection(
  correction: Correction,
  draft: CommitDraft,
): Either<RecordError, void> {
  const { event: id } = correction.data;
  const target = draft.entryOf(id);
  if (target === undefined) return left({ _tag: "NoSuchEvent", at: "data.event", event: id });
  if (fixed.includes(target.type))
    return left({ _tag: "CannotCorrect", at: "data.event", event: id, why: target.type });

  const before = draft.standing.get(id);
  const standing = corrected(before, correction);
  const event = rightEvent(target, standing);
  if (isLeft(event)) return event;
  const standings = new Map(draft.standing).set(id, standing);

  const touched = new Set([before?.entity ?? target.entity, standing.entity ?? target.entity]);
  const states = new Map<string, State | undefined>();
  for (const entity of touched) {
    const folded = refold(entity, id, standings, draft, states);
    if (isLeft(folded)) return folded;
    states.set(entity, folded.right);
  }
  for (const [entity, state] of states) {
    const dependent = state === undefined ? dependentOn(entity, standings, draft) : undefined;
    if (dependent !== undefined)
      return left({
        _tag: "CorrectionContradicts",
        at: "data.event",
        event: id,
        dependent,
        because: { _tag: "NoSuchEntity", at: "data", entity },
      });
  }
  for (const [entity, state] of states) draft.setState(entity, state);
  draft.correct(correction);
  return right(undefined);
}

/** The event of an entry as corrections leave it, decoded again; undefined where it is voided. */
function rightEvent(
  entry: DraftEntry,
  standing: Standing | undefined,
): Either<RecordError, DecodedEvent | undefined> {
  if (standing?.voided === true) return right(undefined);
  const said: Record<string, unknown> = JSON.parse(textOf(entry.bytes));
  const decoded = decodeNewEvent({
    type: said["type"],
    entity: standing?.entity ?? said["entity"],
    occurredAt: standing?.occurredAt ?? said["occurredAt"],
    actor: said["actor"],
    data: standing?.data ?? said["data"],
    id: entry.id,
  });
  return decoded;
}

/** Folds the corrected history of an entity, admitting each event in turn. */
function refold(
  entity: string,
  target: string,
  standings: ReadonlyMap<string, Standing>,
  draft: CommitDraft,
  states: ReadonlyMap<string, State | undefined>,
): Either<RecordError, State | undefined> {
  let state: State | undefined;
  for (const entry of historyOf(entity, standings, draft)) {
    const event = rightEvent(entry, standings.get(entry.id));
    if (isLeft(event)) return event;
    if (event.right === undefined) continue;
    const current = state;
    const because = contradictionOf(event.right, {
      hasEvent: (id) => draft.hasEvent(id),
      state: (other) =>
        other === entity ? current : states.has(other) ? states.get(other) : draft.state(other),
    });
    if (because !== undefined)
      return left(
        entry.id === target
          ? because
          : {
              _tag: "CorrectionContradicts",
              at: "data.event",
              event: target,
              dependent: entry.id,
              because,
            },
      );
    state = evolved(state, event.right);
  }
  return right(state);
}

function historyOf(
  entity: string,
  standings: ReadonlyMap<string, Standing>,
  draft: CommitDraft,
): ReadonlyArray<DraftEntry> {
  const stayed = draft
    .entriesAbout(entity)
    .filter((entry) => (standings.get(entry.id)?.entity ?? entity) === entity);
  const known = new Set(stayed.map((entry) => entry.id));
  const moved = [...standings]
    .filter(([id, standing]) => standing.entity === entity && !known.has(id))
    .flatMap(([id]) => draft.entryOf(id) ?? []);
  return [...stayed, ...moved].toSorted((one, other) => one.position - other.position);
}

/** The id of an event on record that still refers to an entity that no longer begins. */
function dependentOn(
  entity: string,
  standings: ReadonlyMap<string, Standing>,
  draft: CommitDraft,
): string | undefined {
  const mentions = [...draft.store.mentioning(`"${entity}"`), ...draft.entries];
  return mentions.find((entry) => {
    const event = rightEvent(entry, standings.get(entry.id));
    if (isLeft(event) || event.right === undefined || event.right.entity === entity) return false;
    if (event.right.actor.body === entity) return true;
    return referencesIn(event.right.type, event.right.data).some(
      (reference) => reference.kind === "entity" && reference.entity === entity,
    );
  })?.id;
}
