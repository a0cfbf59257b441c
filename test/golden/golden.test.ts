import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue, decodeNewEvent, eventTypes } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { eventOf } from "../../src/events/read.js";
import { bytesOf } from "../../src/ledger/stored-bytes.js";
import { encodeHex } from "../../src/proof/hex.js";
import { leafHash } from "../../src/proof/merkle/hash.js";
import { samples } from "../events/samples.js";
import { ok } from "../ledger/a-ledger.js";

const file = fileURLToPath(new URL("./events.jsonl", import.meta.url));

interface GoldenLine {
  /** The entry's bytes as text. */
  readonly bytes: string;
  /** Its leaf hash in hexadecimal. */
  readonly leaf: string;
}

const lines = existsSync(file)
  ? readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): GoldenLine => JSON.parse(line))
  : [];
const kept = new Set(
  lines.map(({ bytes }) => {
    const { type, version }: { type: string; version: number } = JSON.parse(bytes);
    return `${type} ${version}`;
  }),
);

describe("the golden file of recorded events", () => {
  it("holds one entry of every version of every event; it only grows", () => {
    const missing = eventTypes.filter((type) => !kept.has(`${type} ${catalogue[type].version}`));
    // Grown by hand, with GROW_GOLDEN=true; a line once written is never changed.
    const growing = process.env["GROW_GOLDEN"] === "true";
    if (growing) grow(missing);
    expect(growing ? [] : missing).toStrictEqual([]);
  });

  it.each(lines.map((line, position) => [JSON.parse(line.bytes).type, line, position] as const))(
    "%s is decoded by today's code, and keeps its hash",
    (type, line, position) => {
      expect(encodeHex(leafHash(new TextEncoder().encode(line.bytes)))).toBe(line.leaf);
      const event = eventOf(line.bytes, position);
      expect(event.type).toBe(type);
      expect(event.type !== "Unknown" && catalogue[event.type].data.is(event.data)).toBe(true);
    },
  );
});

/** Entries exactly as `record` stores them, with a fixed id, time and salt. */
function grow(missing: ReadonlyArray<string>): void {
  for (const [type, sample] of Object.entries(samples)) {
    if (!missing.includes(type)) continue;
    const { text: _, ...data } = { text: undefined, ...sample.data };
    const event = ok(decodeNewEvent({ ...sample, data }));
    const id = `0190163d-8694-739b-aea5-${String(kept.size + missing.indexOf(type)).padStart(12, "0")}`;
    const stamp = { recordedAt: "2026-11-25T09:00:00.000Z", salt: "AAECAwQFBgcICQoLDA0ODw==" };
    const bytes = ok(bytesOf({ ...event, id }, stamp));
    const line = { bytes: new TextDecoder().decode(bytes), leaf: encodeHex(leafHash(bytes)) };
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  }
}
