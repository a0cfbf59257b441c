import { runInNewContext } from "node:vm";
import { left } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/proof/canonical-json.js";

class Person {
  readonly name = "x";
}
class Lists extends Array<number> {}

const cycle: Record<string, unknown> = {};
cycle["self"] = cycle;
const holes = [1, 2, 3];
delete holes[1];
const named: unknown = Object.assign([1], { extra: 1 });
const hidden = Object.defineProperty({}, "x", { value: 1, enumerable: false });
const hiddenItem = Object.defineProperty([0], 0, { value: 1, enumerable: false });
let called = 0;
const accessor = {
  get x(): number {
    called += 1;
    return called;
  },
};
const throwing = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error("a trap");
    },
  },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const hostile: ReadonlyArray<readonly [string, unknown, string, string]> = [
  ["undefined", undefined, "", "undefined has no JSON"],
  ["a field that is undefined", { x: undefined }, "x", "undefined has no JSON"],
  ["an item that is undefined", [undefined], "[0]", "undefined has no JSON"],
  ["a function", { x: () => 1 }, "x", "function has no JSON"],
  ["a symbol", [Symbol("s")], "[0]", "symbol has no JSON"],
  ["a name that is a symbol", { [Symbol("s")]: 1 }, "", "a name that is a symbol, Symbol(s)"],
  ["a bigint", { x: 1n }, "x", "bigint has no JSON"],
  ["NaN", { x: Number.NaN }, "x", "NaN has no JSON"],
  ["Infinity", { x: Infinity }, "x", "Infinity has no JSON"],
  ["-Infinity", [-Infinity], "[0]", "-Infinity has no JSON"],
  ["-0", { data: { people: -0 } }, "data.people", "-0 prints as 0"],
  ["a fraction", { x: 0.1 }, "x", "0.1 is not a safe integer"],
  ["2^53", { x: 2 ** 53 }, "x", "9007199254740992 is not a safe integer"],
  ["1e21", [1e21], "[0]", "1e+21 is not a safe integer"],
  ["an unpaired surrogate", { x: "\uD800" }, "x", "text with an unpaired surrogate"],
  ["one in a name", { "\uDC00": 1 }, '["\\udc00"]', "text with an unpaired surrogate"],
  ["__proto__", JSON.parse('{"a":{"__proto__":1}}'), "a.__proto__", "a forbidden name"],
  ["constructor", { constructor: 1 }, "constructor", "a forbidden name"],
  ["prototype", { prototype: 1 }, "prototype", "a forbidden name"],
  ["a hole", { x: holes }, "x", "a list with holes or extra properties"],
  ["only holes", [Array.from({ length: 1 }), Array(3)], "[0][0]", "undefined has no JSON"],
  ["a list of holes", { x: Array(4_000_000_000) }, "x", "a list with holes or extra properties"],
  ["a list with a name", named, "", "a list with holes or extra properties"],
  ["a list of a class", { x: new Lists(1, 2) }, "x", "not a plain list"],
  ["an accessor", accessor, "x", "an accessor"],
  ["a hidden property", hidden, "x", "a hidden property"],
  ["a hidden item", hiddenItem, "[0]", "a hidden property"],
  ["a Date", { x: new Date(0) }, "x", "not a plain object"],
  ["a Map", { x: new Map() }, "x", "not a plain object"],
  ["a Set", { x: new Set() }, "x", "not a plain object"],
  ["bytes", { x: new Uint8Array(1) }, "x", "not a plain object"],
  ["a boxed number", [Object(1)], "[0]", "not a plain object"],
  ["a boxed text", [Object("x")], "[0]", "not a plain object"],
  ["an error", [new Error("x")], "[0]", "not a plain object"],
  ["a regular expression", [/x/], "[0]", "not a plain object"],
  ["a promise", [Promise.resolve()], "[0]", "not a plain object"],
  ["an instance", { x: new Person() }, "x", "not a plain object"],
  ["an inherited field", { x: Object.create({ y: 1 }) }, "x", "not a plain object"],
  ["toJSON", { x: { toJSON: () => 1 } }, "x.toJSON", "function has no JSON"],
  ["a cycle", cycle, Array(65).fill("self").join("."), "deeper than 64"],
  ["an object of another realm", runInNewContext("({ x: 1 })"), "", "not a plain object"],
  ["a proxy that throws", { x: throwing }, "x", "cannot be read: Error: a trap"],
  [
    "a revoked proxy",
    [revoked.proxy],
    "[0]",
    "cannot be read: TypeError: Cannot perform 'IsArray' on a proxy that has been revoked",
  ],
];

describe("canonical JSON", () => {
  it.each(hostile)("refuses %s, and says where", (_, value, at, why) => {
    expect(canonicalJson(value)).toStrictEqual(left({ _tag: "NotCanonical", at, why }));
  });

  it("has called no accessor, and changed no prototype", () => {
    canonicalJson(accessor);
    expect(called).toBe(0);
    expect(Reflect.get({}, "x")).toBeUndefined();
  });
});
