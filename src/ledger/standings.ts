import type { DataOf } from "../events/event.js";
import type { Json } from "../events/shapes/json.js";

/** What the corrections of one event make of it together: for each fact the latest recorded counts. */
export interface Standing {
  /** Whether it does not count. */
  readonly voided: boolean;
  /** The right facts, where they are other than recorded. */
  readonly data?: Json;
  /** What it is really about. */
  readonly entity?: string;
  /** When it really happened. */
  readonly occurredAt?: string;
  /** The ids of the corrections, in the order of recording. */
  readonly by: ReadonlyArray<string>;
}

/** An event that says what another should have been, or that it should not count. */
export type Correction =
  | {
      readonly type: "EventCorrected";
      readonly id: string;
      readonly data: DataOf<"EventCorrected">;
    }
  | { readonly type: "EventVoided"; readonly id: string; readonly data: DataOf<"EventVoided"> };

/**
 * What corrections make of events, by the events' ids.
 *
 * Layers stand on each other: what a commit is about to add stands over what is on record.
 */
export class Standings {
  readonly #below: Standings | undefined;
  readonly #own = new Map<string, Standing>();
  readonly #moved = new Map<string, Set<string>>();

  constructor(below?: Standings) {
    this.#below = below;
  }

  /** What the corrections of an event make of it; undefined where there are none. */
  of(event: string): Standing | undefined {
    return this.#own.get(event) ?? this.#below?.of(event);
  }

  /** The events that a correction has moved, now or earlier, to an entity. */
  movedTo(entity: string): ReadonlyArray<string> {
    return [...(this.#below?.movedTo(entity) ?? []), ...(this.#moved.get(entity) ?? [])];
  }

  /** The events whose right data, now or by an earlier correction, is such. */
  withData(isSuch: (data: Json) => boolean): ReadonlyArray<string> {
    const own = [...this.#own].filter(([, { data }]) => data !== undefined && isSuch(data));
    return [...(this.#below?.withData(isSuch) ?? []), ...own.map(([event]) => event)];
  }

  /** The same corrections, to which more can be added. */
  copy(): Standings {
    const copy = new Standings(this.#below);
    for (const [event, standing] of this.#own) copy.set(event, standing);
    for (const [entity, events] of this.#moved) copy.#moved.set(entity, new Set(events));
    return copy;
  }

  /** Whether a correction has moved any event to another entity. */
  get hasMoves(): boolean {
    return this.#moved.size > 0 || (this.#below?.hasMoves ?? false);
  }

  /** Lets one more correction count; what is answered takes it back. */
  add(correction: Correction): () => void {
    const { event } = correction.data;
    const before = this.#own.get(event);
    this.set(event, corrected(this.of(event), correction));
    return () => {
      if (before === undefined) this.#own.delete(event);
      else this.#own.set(event, before);
    };
  }

  /** Sets what stands of an event. */
  set(event: string, standing: Standing): void {
    this.#own.set(event, standing);
    const { entity } = standing;
    if (entity === undefined) return;
    this.#moved.set(entity, (this.#moved.get(entity) ?? new Set()).add(event));
  }
}

/**
 * What one more correction makes of an event.
 *
 * What a correction does not name stays as it stands; a correction of an event that was voided restores it.
 */
export function corrected(before: Standing | undefined, correction: Correction): Standing {
  const by = [...(before?.by ?? []), correction.id];
  if (correction.type === "EventVoided") return { ...before, voided: true, by };
  const { data, entity, occurredAt } = correction.data;
  return {
    ...before,
    voided: false,
    by,
    ...(data === undefined ? {} : { data }),
    ...(entity === undefined ? {} : { entity }),
    ...(occurredAt === undefined ? {} : { occurredAt }),
  };
}
