import { describe, expect, it } from "vitest";
import { decodeNewEvent } from "engagement-ledger";
import { readMapping } from "engagement-ledger/interchange";
import { linesOf } from "../../src/cli/lines.js";
import { nearest } from "../../src/events/nearest.js";
import { identifierIn } from "../../src/events/shapes/identifiers.js";
import { canonicalText } from "../../src/proof/canonical-json.js";
import { readJson } from "../../src/proof/read-json.js";
import { begun } from "../ledger/a-ledger.js";
import { countWork } from "./work-done.js";

const workDone = await countWork();
const [, , opening] = begun;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function linesIn(text: string, piece: number): Promise<number> {
  const bytes = bytesOf(text);
  async function* pieces(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  let count = 0;
  for await (const _ of linesOf(pieces())) count += 1;
  return count;
}

/** What is done to a text of some length. Source: threats.md rows 2 and 9. */
const tasks: ReadonlyArray<readonly [string, (length: number) => unknown]> = [
  [
    "an event with many problems",
    (n) => decodeNewEvent({ ...opening, data: { ...opening.data, matters: Array(n).fill({}) } }),
  ],
  [
    "an event with many unknown fields",
    (n) =>
      decodeNewEvent({
        ...opening,
        ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, i])),
      }),
  ],
  ["an event with a long type", (n) => decodeNewEvent({ ...opening, type: "x".repeat(n) })],
  [
    "JSON of many names",
    (n) =>
      readJson(
        bytesOf(
          JSON.stringify(Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, i]))),
        ),
      ),
  ],
  ["JSON of many escapes", (n) => readJson(bytesOf(`"${"\\u0041".repeat(n)}"`))],
  ["JSON that fails at its end", (n) => readJson(bytesOf(`[${"1,".repeat(n)}x`))],
  ["JSON of white space", (n) => readJson(bytesOf(" ".repeat(n)))],
  ["JSON of open quotes", (n) => readJson(bytesOf('"'.repeat(n)))],
  [
    "canonical JSON of many names",
    (n) => canonicalText(Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, i]))),
  ],
  ["short lines in large pieces", (n) => linesIn("{}\n".repeat(n), 65_536)],
  ["one line in small pieces", (n) => linesIn("x".repeat(n), 16)],
  [
    "a mapping of many members",
    (n) =>
      readMapping(
        JSON.stringify(Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, i]))),
      ),
  ],
];

describe("the work that is done", () => {
  it("is counted: what is quadratic is told from what is linear", async () => {
    // The changes from one name to another are counted letter by letter, in a table of n by n.
    const spell = (n: number) => workDone(() => nearest("x".repeat(n), ["y".repeat(n)]));
    const once = await spell(10);
    expect((await spell(100)) / once).toBeGreaterThan(50);
  });

  it.each(tasks)("grows no faster than the input: %s", async (_, task) => {
    const small = 900;
    await task(10);
    const once = await workDone(() => task(small));
    const tenTimes = await workDone(() => task(small * 10));
    expect(once).toBeGreaterThan(0);
    // What is quadratic does a hundred times as much.
    expect(tenTimes / once).toBeLessThan(15);
  });
});

describe("a text that a pattern could be lost in", () => {
  // A pattern that goes back over what it has read would not end within the time a test has.
  const length = 1_000_000;
  it.each([
    ["letters", "a".repeat(length)],
    ["at-signs", "@".repeat(length)],
    ["letters before at-signs", "a@".repeat(length / 2)],
    ["an address without an end", `${"a".repeat(length)}@${"a.".repeat(1_000)}`],
    ["names of a domain", `a@${"a-".repeat(length / 2)}`],
    ["dots", `a@a${".".repeat(length)}`],
    ["digits", "0".repeat(length)],
    ["digits apart", "0 ".repeat(length / 2)],
    ["telephone numbers that are cut off", "+44 (0".repeat(length / 6)],
    ["ten digits again and again", "401-023-2137".repeat(length / 12)],
    ["capital letters and digits", "SW1A 1A".repeat(length / 7)],
    ["white space", " ".repeat(length)],
  ])("is looked through to its end: %s", (_, text) => {
    expect(["string", "undefined"]).toContain(typeof identifierIn(text));
  });
});
