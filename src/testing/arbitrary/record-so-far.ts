import { kindOf, type EntityKind } from "../../events/entity.js";
import type { NewEvent } from "../../events/event.js";
import { partsNamedIn } from "../../events/references.js";

/** What a history has begun, so that later events can refer to it. */
export class RecordSoFar {
  readonly #entities = new Map<EntityKind, string[]>([["ledger", ["ledger:self"]]]);
  readonly #parts = new Map<string, string[]>();
  readonly #events: NewEvent[] = [];

  /** Takes note of an event that was admitted. */
  add(event: NewEvent): void {
    const kind = kindOf(event.entity) ?? "ledger";
    const known = this.#entities.get(kind) ?? [];
    if (!known.includes(event.entity)) this.#entities.set(kind, [...known, event.entity]);
    this.#events.push(event);
    for (const { part, name } of partsNamedIn(event.type, event.data)) {
      const key = `${event.entity} ${part}`;
      this.#parts.set(key, [...(this.#parts.get(key) ?? []), name]);
    }
  }

  /** An entity of one of some kinds; undefined while there is none. */
  entity(kinds: ReadonlyArray<EntityKind>, choice: string): string | undefined {
    return chosen(
      kinds.flatMap((kind) => this.#entities.get(kind) ?? []),
      choice,
    );
  }

  /** An event. */
  event(choice: string): NewEvent | undefined {
    return chosen(this.#events, choice);
  }

  /** A part of an entity. */
  part(entity: string, part: string, choice: string): string | undefined {
    return chosen(this.#parts.get(`${entity} ${part}`) ?? [], choice);
  }

  /** Another event of the same type, whose data would also be valid for it; else the event itself. */
  alike(event: NewEvent, choice: string): NewEvent {
    const alike = this.#events.filter(({ type }) => type === event.type);
    return chosen(alike, choice) ?? event;
  }
}

/** The same one for the same choice, so that a history shrinks as its events do. */
function chosen<Item>(items: ReadonlyArray<Item>, choice: string): Item | undefined {
  let sum = 0;
  for (let index = 0; index < choice.length; index += 1)
    sum = (Math.imul(sum, 31) + choice.charCodeAt(index)) >>> 0;
  return items[sum % items.length];
}
