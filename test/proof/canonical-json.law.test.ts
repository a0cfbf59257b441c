import { right } from "fp-ts/lib/Either.js";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, canonicalText } from "../../src/proof/canonical-json.js";
import { readJson } from "../../src/proof/read-json.js";
import { hasShared } from "../shared.js";
import { vectorText } from "./vectors.js";

const forbidden = new Set(["__proto__", "constructor", "prototype"]);
const { entry } = fc.letrec<{ entry: unknown }>((tie) => ({
  entry: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((number) => number + 0),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }).filter((text) => text.isWellFormed()),
    fc.array(tie("entry")),
    fc.dictionary(
      fc.string({ unit: "binary" }).filter((name) => name.isWellFormed() && !forbidden.has(name)),
      tie("entry"),
    ),
  ),
}));

describe("canonical JSON of any entry", () => {
  it("is what another implementation writes", () => {
    fc.assert(
      fc.property(entry, (value) => {
        expect(canonicalText(value)).toStrictEqual(right(canonicalize(value)));
      }),
      { numRuns: 500 },
    );
  });

  it("is read back as the same value, and written as the same bytes", () => {
    fc.assert(
      fc.property(entry, (value) => {
        const bytes = canonicalJson(value);
        if (bytes._tag === "Left") throw new Error(bytes.left.why);
        const read = readJson(bytes.right);
        if (read._tag === "Left") throw new Error(read.left.why);
        expect(canonicalJson(read.right)).toStrictEqual(bytes);
        expect(read.right).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it("of fractions is what another implementation writes, where they may be", () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(doubles, (value) => {
        fc.pre(!Object.is(value, -0));
        expect(canonicalText(value, { integersOnly: false })).toStrictEqual(
          right(canonicalize(value)),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

describe.skipIf(!hasShared)("the 515 naughty strings", () => {
  it("make the round trip unchanged, as values and as names", () => {
    const strings: unknown = JSON.parse(vectorText("naughty-strings/blns.json"));
    if (!Array.isArray(strings)) throw new Error("not a list of strings");
    expect(strings.length).toBe(515);
    const named = strings.map((text) => ({ [`name ${String(text)}`]: 1 }));
    const bytes = canonicalJson([strings, named]);
    if (bytes._tag === "Left") throw new Error(bytes.left.why);
    expect(readJson(bytes.right)).toStrictEqual(right([strings, named]));
  });
});
