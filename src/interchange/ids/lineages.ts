import { idAt } from "./derived-ids.js";

/**
 * Which derived events are on record, and on which day each was first claimed to have happened.
 *
 * A row whose date was mended has an id of another day: its lineage leads to the first one, so that it is
 * corrected and not recorded twice. Keeps 16 bytes an event (32 while half full), not ids.
 */
export class Lineages {
  #keys = new Float64Array(1_024);
  #moments = new Float64Array(1_024);
  #used = 0;

  /** Remembers an event by its id; ids that are not UUIDv8 are not derived, and are passed over. */
  add(id: string): void {
    if (id[14] !== "8") return;
    if (this.#used * 2 >= this.#keys.length) this.#grow();
    this.#put(keyOf(id.slice(14)), Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
  }

  /** The id under which a lineage is on record; 48 bits are compared, so look whether it is there. */
  find(lineage: string): string | undefined {
    const slot = this.#slotOf(keyOf(lineage));
    return this.#keys[slot] === 0 ? undefined : idAt(this.#moments[slot] ?? 0, lineage);
  }

  #put(key: number, moment: number): void {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] !== 0) return;
    this.#keys[slot] = key;
    this.#moments[slot] = moment;
    this.#used += 1;
  }

  #slotOf(key: number): number {
    const { length } = this.#keys;
    let slot = key % length;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) % length;
    return slot;
  }

  #grow(): void {
    const [keys, moments] = [this.#keys, this.#moments];
    this.#keys = new Float64Array(keys.length * 2);
    this.#moments = new Float64Array(keys.length * 2);
    this.#used = 0;
    keys.forEach((key, index) => {
      if (key !== 0) this.#put(key, moments[index] ?? 0);
    });
  }
}

/** The last 48 bits, all of them of the digest; never 0, which marks an empty slot. */
function keyOf(lineage: string): number {
  return Number.parseInt(lineage.slice(-12), 16) + 1;
}
