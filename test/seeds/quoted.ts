import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { hasShared, sharedPath } from "../shared.js";

/** Checks that a seed document has these words; it is read here and copied nowhere. */
export function quotes(file: string, words: Readonly<Record<string, string>>): void {
  it.skipIf(!hasShared)(`quotes words that ${file} has`, () => {
    const text = readFileSync(sharedPath(`seeds/${file}`), "utf8").replaceAll(/\s+/g, " ");
    const absent = Object.values(words).filter((quote) => !text.includes(quote));
    expect(absent).toStrictEqual([]);
    expect(Object.keys(words).length).toBeGreaterThan(0);
  });
}
