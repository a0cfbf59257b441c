import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as t from "io-ts";
import { describe, expect, it } from "vitest";
import { aFolder, command } from "../cli/run.js";
import { as } from "../proof/vectors.js";
import { hasShared, sharedPath } from "../shared.js";

const vector = t.type({ file: t.string, expect: t.string, base64: t.string });

interface BadText {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The texts that are not JSON. Source: vectors/README.md; two are generated, too large to be kept. */
function badTexts(): ReadonlyArray<BadText> {
  const lines = readFileSync(sharedPath("vectors/json-parsing/jsontestsuite.ndjson"), "utf8");
  const texts = lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => as(vector, JSON.parse(line)))
    .filter((text) => text.expect === "reject")
    .map(({ file, base64 }) => ({
      name: file,
      bytes: new Uint8Array(Buffer.from(base64, "base64")),
    }));
  return [
    ...texts,
    { name: "100,000 open lists", bytes: new TextEncoder().encode("[".repeat(100_000)) },
    { name: "50,000 open records", bytes: new TextEncoder().encode('[{"":'.repeat(50_000)) },
  ];
}

describe.skipIf(!hasShared)("a file that is not JSON", () => {
  it("is refused by the command line with the line, and nothing is recorded: 186 texts and 2 more", async () => {
    const folder = aFolder();
    const ledger = join(folder, "test.ledger");
    await command("init", ledger, "--origin", "test.example/engagement");
    const before = await command("verify", ledger, "--json");
    const texts = badTexts();
    expect(texts.length).toBe(188);
    for (const { name, bytes } of texts) {
      const file = join(folder, "events.jsonl");
      writeFileSync(file, bytes);
      const ran = await command("record", ledger, file, "--json");
      expect([name, ran.code, ran.out]).toStrictEqual([name, 3, ""]);
      const { error } = JSON.parse(ran.notes);
      // A file without a byte has no line, and so nothing to record.
      const expected = bytes.length === 0 ? "NothingToRecord" : "NotAnEvent";
      expect([name, error._tag]).toStrictEqual([name, expected]);
      if (bytes.length > 0)
        expect(error).toMatchObject({ line: expect.any(Number), at: expect.any(String) });
    }
    expect((await command("verify", ledger, "--json")).out).toBe(before.out);
  });
});
