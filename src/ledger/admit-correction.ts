import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { referencesIn } from "../events/references.js";
import { contradictionOf, evolved } from "./admission.js";
import type { CommitDraft } from "./commit-draft.js";
import type { RecordError } from "./errors.js";
import { historyOf, rightEvent } from "./history.js";
import type { State } from "./lifecycles/state.js";
import { Standings, type Correction } from "./standings.js";
import { within } from "./within.js";

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

  const before = draft.standings.of(id);
  const standings = new Standings(draft.standings);
  standings.add(correction);
  const standing = standings.of(id);
  const event = rightEvent(target, standing);
  if (isLeft(event)) return left(within("data", event.left));

  const touched = new Set([before?.entity ?? target.entity, standing?.entity ?? target.entity]);
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

/** Folds the corrected history of an entity, admitting each event in turn. */
function refold(
  entity: string,
  target: string,
  standings: Standings,
  draft: CommitDraft,
  states: ReadonlyMap<string, State | undefined>,
): Either<RecordError, State | undefined> {
  let state: State | undefined;
  for (const entry of historyOf(entity, standings, draft)) {
    const event = rightEvent(entry, standings.of(entry.id));
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

/** The id of an event on record that still refers to an entity that no longer begins. */
function dependentOn(entity: string, standings: Standings, draft: CommitDraft): string | undefined {
  const name = `"${entity}"`;
  // What an event refers to only as corrected is not in its own bytes.
  const asCorrected = standings
    .withData((data) => JSON.stringify(data).includes(name))
    .flatMap((id) => draft.entryOf(id) ?? []);
  const mentions = [...draft.store.mentioning(name), ...asCorrected, ...draft.entries];
  return mentions.find((entry) => {
    const event = rightEvent(entry, standings.of(entry.id));
    if (isLeft(event) || event.right === undefined || event.right.entity === entity) return false;
    if (event.right.actor.body === entity) return true;
    return referencesIn(event.right.type, event.right.data).some(
      (reference) => reference.kind === "entity" && reference.entity === entity,
    );
  })?.id;
}
