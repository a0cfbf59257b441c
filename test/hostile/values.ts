import { runInNewContext } from "node:vm";

class Person {
  readonly name = "x";
}

const cycle: Record<string, unknown> = {};
cycle["self"] = cycle;

const throwing = new Proxy(
  {},
  {
    getPrototypeOf: () => {
      throw new Error("a trap");
    },
  },
);
const throwingKeys = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error("a trap");
    },
  },
);
const throwingParts = new Proxy(
  { title: "x" },
  {
    getOwnPropertyDescriptor: () => {
      throw new Error("a trap");
    },
  },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** How often an accessor below was called. */
export let calls = 0;
const accessor = {
  get title(): string {
    calls += 1;
    return "x";
  },
};

function holes(): ReadonlyArray<number> {
  const list = [1, 2, 3];
  delete list[1];
  return list;
}

/** A list nested this deep. */
export function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** Values that no field of an event takes, by what they are. Source: threats.md rows 1 and 3. */
export const hostileValues: ReadonlyArray<readonly [string, unknown]> = [
  ["NaN", Number.NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["-0", -0],
  ["1e400", 1e400],
  ["2^53", 2 ** 53],
  ["a fraction", 0.1],
  ["a bigint", 1n],
  ["a function", () => 1],
  ["a class", Person],
  ["a symbol", Symbol("x")],
  ["a Date", new Date(0)],
  ["a Map", new Map([["title", "x"]])],
  ["a Set", new Set(["x"])],
  ["bytes", new Uint8Array(2)],
  ["a boxed number", Object(1)],
  ["a boxed text", Object("x")],
  ["an error", new Error("x")],
  ["a regular expression", /x/],
  ["a promise", Promise.resolve("x")],
  ["an instance", new Person()],
  ["an inherited field", Object.create({ title: "x" })],
  ["toJSON", { toJSON: () => "x" }],
  ["toString", { toString: () => "x", valueOf: () => 1 }],
  ["toString that is no function", { toString: 1, valueOf: 1 }],
  ["a cycle", cycle],
  ["a hole", holes()],
  ["a list of holes", Array(4_000_000_000)],
  ["an accessor", accessor],
  ["a proxy that throws for its prototype", throwing],
  ["a proxy that throws for its names", throwingKeys],
  ["a proxy that throws for its fields", throwingParts],
  ["a revoked proxy", revoked.proxy],
  ["an object of another realm", runInNewContext("({ title: 'x' })")],
  ["__proto__", JSON.parse('{"__proto__":{"x":1}}')],
  ["constructor", { constructor: { prototype: { x: 1 } } }],
  ["prototype", { prototype: { x: 1 } }],
  ["an unpaired surrogate", "\uD800"],
  ["U+0000", "a\u0000b"],
  ["100,000 levels", deep(100_000)],
];
