import { createHash } from "node:crypto";
import { left, right } from "fp-ts/lib/Either.js";
import * as t from "io-ts";
import { describe, expect, it } from "vitest";
import { canonicalJson, canonicalText } from "../../src/proof/canonical-json.js";
import { encodeHex } from "../../src/proof/hex.js";
import { hasShared } from "../shared.js";
import { as, vectorBytes, vectorText } from "./vectors.js";

const files = ["arrays", "french", "structures", "unicode", "values", "weird"];

describe.skipIf(!hasShared)("the vectors of RFC 8785", () => {
  it.each(files)("%s comes out byte for byte", (file) => {
    const input: unknown = JSON.parse(vectorText(`jcs/input/${file}.json`));
    const bytes = canonicalJson(input, { integersOnly: false });
    expect(bytes).toStrictEqual(right(vectorBytes(`jcs/output/${file}.json`)));
    const hex = vectorText(`jcs/outhex/${file}.txt`).replaceAll(/\s/g, "");
    expect(encodeHex(vectorBytes(`jcs/output/${file}.json`))).toBe(hex);
  });

  it("print the first 100,000 numbers alike, but for -0, which is refused here", () => {
    const vectors = as(
      t.type({
        staticU64: t.array(t.string),
        serialStart: t.string,
        serialCount: t.number,
        expected: t.array(t.type({ lines: t.number, sha256: t.string })),
      }),
      JSON.parse(vectorText("jcs/es6-numbers.json")),
    );
    const digest = createHash("sha256");
    const refused: string[] = [];
    let lines = 0;
    for (const bits of doubles(vectors)) {
      const printed = canonicalText(asDouble(bits), { integersOnly: false });
      if (printed._tag === "Left") refused.push(printed.left.why);
      digest.update(`${bits.toString(16)},${printed._tag === "Left" ? "0" : printed.right}\n`);
      lines += 1;
      if (lines === 100_000) break;
    }
    expect(refused).toStrictEqual(["-0 prints as 0"]);
    expect(digest.digest("hex")).toBe(vectors.expected.find((one) => one.lines === lines)?.sha256);
  });
});

function* doubles(vectors: {
  readonly staticU64: ReadonlyArray<string>;
  readonly serialStart: string;
  readonly serialCount: number;
}): Iterable<bigint> {
  for (const hex of vectors.staticU64) yield BigInt(`0x${hex}`);
  const start = BigInt(`0x${vectors.serialStart}`);
  for (let index = 0; index < vectors.serialCount; index += 1) yield start + BigInt(index);
  let block: Uint8Array = new Uint8Array(32);
  for (;;) {
    block = new Uint8Array(createHash("sha256").update(block).digest());
    const view = new DataView(block.buffer);
    for (let offset = 0; offset < 32; offset += 8) {
      const bits = view.getBigUint64(offset, true);
      const value = asDouble(bits);
      if (Number.isFinite(value) && value !== 0) yield bits;
    }
  }
}

function asDouble(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

describe("canonical JSON", () => {
  it("puts names in the order of their UTF-16 code units, not of their code points", () => {
    expect(canonicalText({ "\uFB33": 1, "\u{1F600}": 2 })).toStrictEqual(
      right('{"\u{1F600}":2,"\uFB33":1}'),
    );
  });

  it("puts names that look like numbers in the order of text", () => {
    expect(canonicalText({ 2: 1, 10: 2 })).toStrictEqual(right('{"10":2,"2":1}'));
  });

  it("escapes what must be and nothing else", () => {
    expect(canonicalText('\b\t\n\f\r"\\\u0001\u007F\u2028é')).toStrictEqual(
      right('"\\b\\t\\n\\f\\r\\"\\\\\\u0001\u007F\u2028é"'),
    );
  });

  it("takes objects without a prototype, and the same object twice", () => {
    const shared: unknown = Object.assign(Object.create(null), { a: 1 });
    expect(canonicalText([shared, shared])).toStrictEqual(right('[{"a":1},{"a":1}]'));
  });

  it("goes 64 deep and no deeper", () => {
    const nested = (depth: number): unknown => (depth === 0 ? 0 : [nested(depth - 1)]);
    expect(canonicalText(nested(64))._tag).toBe("Right");
    expect(canonicalText(nested(65))).toStrictEqual(
      left({ _tag: "NotCanonical", at: "[0]".repeat(65), why: "deeper than 64" }),
    );
  });

  it("refuses a fraction in an entry and takes it where fractions may be", () => {
    expect(canonicalText([0.5])).toStrictEqual(
      left({ _tag: "NotCanonical", at: "[0]", why: "0.5 is not a safe integer" }),
    );
    expect(canonicalText([0.5, 1e21], { integersOnly: false })).toStrictEqual(right("[0.5,1e+21]"));
  });
});
