import type { EngagementEvent, UnknownEvent } from "../events/event.js";
import type { StoreReading } from "../log/store.js";
import { asRecorded } from "./corrected-event.js";
import { Standings, type Correction } from "./standings.js";

/** The types of event that correct others. */
export const correcting = ["EventCorrected", "EventVoided"] as const;

/**
 * The corrections of a log, read once and then only as far as the log has grown.
 *
 * Corrections are few, so they are kept in memory.
 */
export class Corrections {
  readonly #all: Array<Correction & { readonly position: number }> = [];
  #latest = new Standings();
  #readThrough = 0;

  /** What the corrections in the first `size` entries make of events. */
  through(store: StoreReading, size: number): Standings {
    this.#catchUp(store, size);
    if (size >= this.#readThrough) return this.#latest;
    const standings = new Standings();
    for (const correction of this.#all) {
      if (correction.position >= size) break;
      standings.add(correction);
    }
    return standings;
  }

  /** The ids of the events that the corrections between two sizes of the log are about. */
  targets(store: StoreReading, since: number, before: number): ReadonlyArray<string> {
    this.#catchUp(store, before);
    return this.#all
      .filter(({ position }) => position >= since && position < before)
      .map(({ data }) => data.event);
  }

  #catchUp(store: StoreReading, size: number): void {
    const known = this.#all.length;
    while (this.#readThrough < size) {
      const entries = store.read({
        from: this.#readThrough,
        before: size,
        limit: 1_000,
        types: correcting,
      });
      for (const entry of entries) this.#add(asRecorded(entry));
      const last = entries.at(-1);
      this.#readThrough = entries.length < 1_000 || last === undefined ? size : last.position + 1;
    }
    const added = this.#all.slice(known);
    if (added.length === 0) return;
    // A copy: a view that is being read keeps the corrections that it was resolved with.
    this.#latest = this.#latest.copy();
    for (const correction of added) this.#latest.add(correction);
  }

  #add(event: EngagementEvent | UnknownEvent): void {
    if (event.type === "EventCorrected" || event.type === "EventVoided") this.#all.push(event);
  }
}
