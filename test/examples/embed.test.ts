import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isLeft } from "fp-ts/lib/Either.js";
import { explain, openLedger } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { backOffice, today } from "../../examples/embed.js";

async function aDayAt(file: string): Promise<ReadonlyArray<string>> {
  const said: string[] = [];
  await backOffice(file, today, (line) => said.push(line));
  return said;
}

async function sizeOf(file: string): Promise<number> {
  const opened = await openLedger(sqlite(file), { readOnly: true });
  if (isLeft(opened)) throw new Error(explain(opened.left));
  const { size } = opened.right;
  await opened.right.close();
  return size;
}

describe("the example of a tool with a ledger inside", () => {
  const file = join(mkdtempSync(join(tmpdir(), "embed-")), "feedback.ledger");
  const day = [
    "Recorded at position 3.",
    "Recorded at position 4.",
    "Put aside for a person to look at: data.activity refers to activity:walk-in-2042, which is not on record. Record the event that begins it first, or check the id.",
    "Seen in time? no: 1",
    "Seen in time? yes: 1",
  ];

  it("makes the ledger, records what came, and puts aside what was refused", async () => {
    expect(await aDayAt(file)).toStrictEqual(day);
    expect(await sizeOf(file)).toBe(5);
  });

  it("opens the same ledger again, and records nothing twice", async () => {
    expect(await aDayAt(file)).toStrictEqual(day);
    expect(await sizeOf(file)).toBe(5);
  });
});
