import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasShared, sharedPath } from "../shared.js";
import { recordedNotChecked, testedIn } from "./rows.js";

const folder = new URL(".", import.meta.url);
const tests = readdirSync(folder).filter((name) => /^s\d-.*\.test\.ts$/.test(name));

function idsIn(text: string, pattern: RegExp): ReadonlyArray<string> {
  return [...text.matchAll(pattern)].flatMap(([, id]) => id ?? []);
}

const allRows = Object.values(testedIn).flat();

describe("the rows of the seed documents", () => {
  it("are 137, and each is tested, once", () => {
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

  it("that are recorded and not checked have a test all the same, and are at most 20", () => {
    const tested = Object.values(testedIn).flat();
    expect(recordedNotChecked.filter((row) => !tested.includes(row))).toStrictEqual([]);
    expect(new Set(recordedNotChecked).size).toBe(recordedNotChecked.length);
    expect(recordedNotChecked.length).toBeLessThanOrEqual(20);
  });

  it.skipIf(!hasShared)("that are recorded and not checked are tag, note or said there", () => {
    const lines = readFileSync(sharedPath("reference/seeds.md"), "utf8").split("\n");
    const marked = lines.flatMap((line) => {
      const [, row, kind, , checkable] = line.split("|").map((cell) => cell.trim());
      const isMarked = kind === "said" || kind === "note" || /\btags?\b/i.test(checkable ?? "");
      return row !== undefined && isMarked ? [row] : [];
    });
    expect(recordedNotChecked.filter((row) => !marked.includes(row))).toStrictEqual([]);
  });
});
