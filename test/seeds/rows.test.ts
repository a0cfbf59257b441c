import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasShared, sharedPath } from "../shared.js";
import { remaining, testedIn } from "./rows.js";

const folder = new URL(".", import.meta.url);
const tests = readdirSync(folder).filter((name) => /^s\d-.*\.test\.ts$/.test(name));

function idsIn(text: string, pattern: RegExp): ReadonlyArray<string> {
  return [...text.matchAll(pattern)].flatMap(([, id]) => id ?? []);
}

const allRows = [...Object.values(testedIn), ...Object.values(remaining)].flat();

describe("the rows of the seed documents", () => {
  it("are 137, each named once: tested, or remaining", () => {
    expect(new Set(allRows).size).toBe(137);
    expect(allRows).toHaveLength(137);
  });

  it("have one test each where they are said to be tested, and no other test names a row", () => {
    const found = tests.map((name) => [
      name.slice(0, -".test.ts".length),
      idsIn(readFileSync(new URL(name, folder), "utf8"), /\bit\(\s*"(S\d-\d\d): /g).toSorted(),
    ]);
    expect(Object.fromEntries(found)).toStrictEqual(testedIn);
  });

  it.skipIf(!hasShared)("are those of the reference", () => {
    const reference = readFileSync(sharedPath("reference/seeds.md"), "utf8");
    const rows = idsIn(reference, /^\| (S\d-\d\d) \|/gm);
    expect([...allRows].toSorted()).toStrictEqual([...rows].toSorted());
  });
});
