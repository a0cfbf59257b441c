import type { DataOf, EngagementEvent, UnknownEvent } from "../events/event.js";
import type { Json } from "../events/shapes/json.js";
import { eventOf } from "../events/read.js";
import type { StoreReading } from "../log/store.js";
import { textOf } from "./stored-bytes.js";

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

/** The types of event that correct others. */
export const correcting = ["EventCorrected", "EventVoided"] as const;

/**
 * The corrections of a log, read once and then only as far as the log has grown.
 *
 * Corrections are few, so they are kept in memory.
 */
export class Corrections {
  readonly #all: Array<Correction & { readonly position: number }> = [];
  #readThrough = 0;

  /** Reads what has been recorded since, up to a size of the log. */
  catchUp(store: StoreReading, size: number): void {
    while (this.#readThrough < size) {
      const entries = store.read({
        from: this.#readThrough,
        before: size,
        limit: 1_000,
        types: correcting,
      });
      for (const entry of entries) this.#add(eventOf(textOf(entry.bytes), entry.position));
      const last = entries.at(-1);
      this.#readThrough = entries.length < 1_000 || last === undefined ? size : last.position + 1;
    }
  }

  /** What the first `size` entries make of each corrected event, by its id. */
  through(size: number): ReadonlyMap<string, Standing> {
    const standing = new Map<string, Standing>();
    for (const correction of this.#all) {
      if (correction.position >= size) break;
      const { event } = correction.data;
      standing.set(event, corrected(standing.get(event), correction));
    }
    return standing;
  }

  #add(event: EngagementEvent | UnknownEvent): void {
    if (event.type === "EventCorrected" || event.type === "EventVoided") this.#all.push(event);
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
