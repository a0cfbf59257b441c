import { deepStrictEqual } from "node:assert/strict";

/** A specification that does not hold. Test runners show what was answered beside what was expected. */
export class UnmetExpectation extends Error {
  override readonly name = "UnmetExpectation";
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

/**
 * Throws `UnmetExpectation` unless two values are the same in every part.
 *
 * A field too many or too few, a field that is undefined, another prototype and -0 are differences; the
 * order of a map's keys is none.
 */
export function mustBe(actual: unknown, expected: unknown, message: string): void {
  try {
    deepStrictEqual(actual, expected);
  } catch (error) {
    const difference = error instanceof Error ? error.message : String(error);
    throw new UnmetExpectation(`${message}\n${difference}`, actual, expected);
  }
}
