import { isRight } from "fp-ts/lib/Either.js";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mappingSchema } from "engagement-ledger/interchange";
import { mappingFile } from "../../../src/interchange/mapping/mapping-file.js";
import { isDescribed } from "./schema-validator.js";

const examples = readdirSync("examples/mappings").map((name): unknown =>
  JSON.parse(readFileSync(`examples/mappings/${name}`, "utf8")),
);

const condition = { any: [{ not: { blank: "a" } }, { column: "a", in: ["b"] }] };
const values = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    "{a}",
    "{a",
    "a}}b",
    "{}",
    "2024",
    0,
    -1,
    1.5,
    true,
    null,
    [],
    {},
    condition,
    { $column: "a" },
    { $column: "a", as: "count" },
    { $column: "a", as: "day" },
    { $column: "a", as: "day", date: "dmy" },
    { $column: "a", date: "dmy" },
    { $column: "a", date: "dmy", as: "day", onOrBefore: true },
    { $column: "a", map: "b", as: "count" },
    { $column: "a", map: "b", split: ";" },
    { $text: "{a}", shorten: true },
    { $texts: "{a}" },
    { $first: ["{a}", { $column: "b" }] },
    { $first: ["{a}"] },
    { $first: ["{a}", "b"], shorten: true },
    { $column: "a", as: "day", date: "serial-day" },
    "a[b]",
    2,
  ),
  fc.jsonValue({ maxDepth: 1 }),
);

/** A copy of a value with one place in it replaced, removed or added to. */
function changed(value: unknown, steps: ReadonlyArray<number>, put: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== "object" || value === null) return put;
  const entries = Object.entries(value);
  const at = step % (entries.length + 1);
  const after = entries.flatMap(([name, member], index): Array<[string, unknown]> => {
    if (index !== at) return [[name, member]];
    return rest.length === 0 && step % 7 === 0 ? [] : [[name, changed(member, rest, put)]];
  });
  if (at === entries.length) after.push([step % 2 === 0 ? "when" : "other", put]);
  return Array.isArray(value) ? after.map(([, member]) => member) : Object.fromEntries(after);
}

describe("the JSON Schema of mappings", () => {
  it("is the one that is kept as a file", () => {
    const kept = "src/interchange/mapping/mapping.schema.json";
    if (process.env["WRITE_SCHEMA"] === "true")
      writeFileSync(kept, `${JSON.stringify(mappingSchema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(kept, "utf8"))).toStrictEqual(mappingSchema);
  });

  it("describes the example mappings", () => {
    for (const example of examples)
      expect(isDescribed(example, mappingSchema, mappingSchema)).toBe(true);
  });

  it("accepts exactly what the program reads", () => {
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
        values,
        (example, steps, put) => {
          const given = changed(example, steps, put);
          const accepted = isRight(mappingFile.read(given, ""));
          if (accepted) read += 1;
          else refused += 1;
          expect(isDescribed(given, mappingSchema, mappingSchema)).toBe(accepted);
        },
      ),
      { numRuns: 3_000 },
    );
    expect(Math.min(read, refused)).toBeGreaterThan(100);
  });
});
