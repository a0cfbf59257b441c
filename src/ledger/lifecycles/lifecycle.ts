import type { DecodedEvent } from "../../events/decode.js";
import type { EventType } from "../../events/event.js";
import { partsNamedIn } from "../../events/references.js";
import { compareClaims } from "../../events/time/occurred-at.js";
import type { Contradiction } from "../errors.js";
import type { State } from "./state.js";

/** What one kind of entity can have had happen to it. Pure: `admit` never throws. */
export interface Lifecycle {
  /** What contradicts the event, given what happened before; undefined when nothing does. */
  readonly admit: (state: State | undefined, event: DecodedEvent) => Contradiction | undefined;
  /** What admission remembers afterwards; the same object when the event changes nothing of it. */
  readonly evolve: (state: State | undefined, event: DecodedEvent) => State | undefined;
}

/** How a kind of entity begins and ends. */
export interface Course {
  /** The types that begin it; until one has happened, no other can. */
  readonly begins: ReadonlyArray<EventType>;
  /** Those of them that happen once. */
  readonly once: ReadonlyArray<EventType>;
  /** The types that end it, once. What comes after is awkward, and admitted. */
  readonly ends: ReadonlyArray<EventType>;
}

/** Makes the lifecycle of a kind of entity from how it begins and ends. */
export function lifecycle(course: Course): Lifecycle {
  const begins = new Set<EventType>(course.begins);
  const once = new Set<EventType>(course.once);
  const ends = new Set<EventType>(course.ends);

  return {
    admit: (state, event) => {
      const { entity, type } = event;
      if (state === undefined)
        return begins.has(type) ? undefined : { _tag: "NeverBegan", at: "entity", entity };
      if (once.has(type) && state.began.includes(type))
        return { _tag: "AlreadyBegan", at: "entity", entity, by: type };
      if (!ends.has(type)) return undefined;
      if (state.ended !== undefined)
        return { _tag: "AlreadyEnded", at: "entity", entity, by: state.ended };
      return compareClaims(event.occurredAt, state.beganAt) === "before"
        ? {
            _tag: "EndsBeforeItBegan",
            at: "occurredAt",
            began: state.beganAt,
            given: event.occurredAt,
          }
        : undefined;
    },
    evolve: (state, event) => {
      let next = state;
      if (begins.has(event.type) && !(state?.began.includes(event.type) ?? false))
        next = {
          ...(next ?? { beganAt: event.occurredAt }),
          began: [...(state?.began ?? []), event.type],
        };
      if (next !== undefined && ends.has(event.type)) next = { ...next, ended: event.type };
      return next === undefined ? undefined : withParts(next, event);
    },
  };
}

function withParts(state: State, event: DecodedEvent): State {
  let next = state;
  for (const { part, name } of partsNamedIn(event.type, event.data)) {
    const known = next.parts?.[part] ?? [];
    if (!known.includes(name))
      next = { ...next, parts: { ...next.parts, [part]: [...known, name] } };
  }
  return next;
}
