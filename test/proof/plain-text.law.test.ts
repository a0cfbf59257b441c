import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../src/proof/canonical-json.js";
import { plainText } from "../../src/proof/plain-text.js";

const names = fc.string({ unit: "binary" }).filter((name) => name.isWellFormed());
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "binary" }).filter((text) => text.isWellFormed()),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value")),
    fc.dictionary(
      names.filter((name) => !["__proto__", "constructor", "prototype"].includes(name)),
      tie("value"),
      { noNullPrototype: true },
    ),
  ),
})).value;

describe("the text of a plain value", () => {
  it("is the canonical text", () => {
    fc.assert(
      fc.property(json, (value) => {
        const integers = JSON.parse(JSON.stringify(value));
        expect(canonicalText(integers)).toStrictEqual({
          _tag: "Right",
          right: plainText(integers),
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves out what is undefined, as a codec leaves it out", () => {
    expect(plainText({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it.each([
    [0.5],
    [-0],
    [Number.NaN],
    [2 ** 53],
    [1n],
    [() => 1],
    ["\uD800"],
    [{ a: [undefined] }],
  ])("is refused by a throw for what no codec makes: %s", (value) => {
    expect(() => plainText(value)).toThrow(TypeError);
  });
});
