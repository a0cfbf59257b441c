import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sizeAt } from "../../src/log/size-at.js";

describe("the size at an instant", () => {
  it("is how many of any instants in order are at or before it", () => {
    const instants = fc
      .array(fc.integer({ min: 0, max: 20 }))
      .map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(instants, fc.integer({ min: -1, max: 21 }), (list, asked) => {
        const text = (number: number): string => String(number + 10);
        const size = sizeAt(text(asked), list.length, (position) => text(list[position] ?? 0));
        expect(size).toBe(list.filter((instant) => text(instant) <= text(asked)).length);
      }),
    );
  });
});
