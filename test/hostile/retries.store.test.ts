import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  createLedger,
  openLedger,
  verifyStore,
  type Ledger,
  type Receipt,
} from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { eventsOf, ok, refusal } from "../ledger/a-ledger.js";
import { scratch } from "../log/sqlite/scratch.js";
import { first, retried } from "./retries/events.js";
import { receiptsUntilKilled } from "./retries/killed.js";

const path = scratch();
const retries = 1_000;

/** Says events again at random, one at a time or several at once, and holds each to its first receipt. */
async function sayAgain(ledger: Ledger, receipts: Map<string, Receipt>, seed: number) {
  const calls = fc.sample(fc.array(fc.nat(retried.length - 1), { minLength: 1, maxLength: 4 }), {
    numRuns: retries,
    seed,
  });
  for (const call of calls) {
    const events = call.flatMap((index) => retried[index] ?? []);
    const answers = await Promise.all(events.map((event) => ledger.record(event)));
    for (const receipt of answers.map((answer) => ok(answer))) {
      const known = receipts.get(receipt.id);
      if (known === undefined) receipts.set(receipt.id, receipt);
      else expect(receipt).toStrictEqual(known);
    }
  }
}

describe("an event that is said again", () => {
  const place = sqlite(path("killed.ledger"));
  const receipts = new Map<string, Receipt>();
  let printed: ReadonlyArray<unknown> = [];

  beforeAll(async () => {
    const ledger = ok(await createLedger(place, { origin: "test.example/retries" }));
    ok(await ledger.recordAll(first));
    await ledger.close();
    printed = await receiptsUntilKilled(place.name, 100);
  });

  it("after a kill -9 answers the receipt that was given before it, 1,000 times at random", async () => {
    expect(printed.length).toBeGreaterThanOrEqual(100);
    expect(printed.length).toBeLessThan(retried.length);
    const ledger = ok(await openLedger(place));
    for (const [index, receipt] of printed.entries()) {
      const event = retried[index];
      if (event === undefined) throw new Error("more receipts than events");
      const again = ok(await ledger.record(event));
      expect(again).toStrictEqual(receipt);
      receipts.set(again.id, again);
    }
    await sayAgain(ledger, receipts, 15);
    await ledger.close();
  });

  it("answers the same after the ledger was opened again, and is on record once", async () => {
    const ledger = ok(await openLedger(place));
    await sayAgain(ledger, receipts, 16);
    const ids = (await eventsOf(ledger)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ledger.size).toBe(1 + first.length + receipts.size);
    await ledger.close();
    expect(ok(verifyStore(place)).outcome).toBe("verified");
  });

  it("with other content is a conflict, which names where the first is, and changes nothing", async () => {
    const ledger = ok(await openLedger(place));
    const { size, root } = ledger;
    for (const event of retried.slice(0, 50)) {
      const position = receipts.get(event.id ?? "")?.position;
      const other = { ...event, data: { ...event.data, channel: "letter" } };
      expect(refusal(await ledger.record(other))).toStrictEqual({
        _tag: "IdConflict",
        at: "id",
        id: event.id,
        position,
      });
    }
    expect([ledger.size, ledger.root]).toStrictEqual([size, root]);
    await ledger.close();
  });
});
