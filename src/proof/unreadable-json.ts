/** Stops a reader at a place in its text; never leaves `readJson`. */
export class UnreadableJson extends Error {
  readonly position: number;
  readonly why: string;

  constructor(position: number, why: string) {
    super(why);
    this.position = position;
    this.why = why;
  }
}
