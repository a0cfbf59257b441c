import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { key, partsOf } from "../../src/projection/key.js";

const parts = fc.array(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("|", "~", "0", "1", "a"), maxLength: 6 }),
  ),
  { maxLength: 4 },
);

describe("a key of several parts", () => {
  it("gives its parts back, so that different parts have different keys", () => {
    fc.assert(
      fc.property(parts, (each) => {
        expect(partsOf(key(...each))).toStrictEqual(each);
      }),
    );
  });

  it("differs where the same text is divided otherwise", () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(key(...one) === key(...other)).toBe(same);
      }),
    );
  });

  it.each([
    [[], "~"],
    [[""], ""],
    [["", ""], "|"],
    [["activity:winter", "survey"], "activity:winter|survey"],
    [["a|b", "~"], "a~1b|~0"],
    [["a~1b"], "a~01b"],
  ])("of %j is %j", (each, expected) => {
    expect(key(...each)).toBe(expected);
    expect(partsOf(expected)).toStrictEqual(each);
  });
});
