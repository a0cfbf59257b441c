/** A set of positions in a log: one bit each. */
export class Positions {
  #bits = new Uint8Array(1_024);

  /** Adds a position, and answers whether it is new. */
  add(position: number): boolean {
    const [byte, bit] = [Math.floor(position / 8), 1 << (position % 8)];
    if (byte >= this.#bits.length) {
      const wider = new Uint8Array(Math.max(byte + 1, this.#bits.length * 2));
      wider.set(this.#bits);
      this.#bits = wider;
    }
    const before = this.#bits[byte] ?? 0;
    this.#bits[byte] = before | bit;
    return (before & bit) === 0;
  }
}
