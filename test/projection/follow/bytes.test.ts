import { isLeft, right } from "fp-ts/lib/Either.js";
import { memory } from "engagement-ledger/log/memory";
import { describe, expect, it } from "vitest";
import { writingWithin } from "../../../src/log/guard.js";
import type { StorePlace } from "../../../src/log/store.js";
import { aLedger, begun, feedback, ok, uuidOf } from "../../ledger/a-ledger.js";
import { followed, responses } from "./a-followed.js";

/** A place that tells how many bytes of documents and cursors each transaction writes. */
function weighing(place: StorePlace, weigh: (bytes: number) => void): StorePlace {
  return {
    ...place,
    open: (options) => {
      const opened = place.open(options);
      if (isLeft(opened)) return opened;
      const store = opened.right;
      return right({
        ...store,
        write: (work) =>
          store.write((transaction) => {
            let bytes = 0;
            const inner = writingWithin((act) => act(), transaction);
            const done = work({
              ...inner,
              putCursor: (cursor) => {
                bytes += cursor.state.length;
                inner.putCursor(cursor);
              },
              putDocuments: (build, changes) => {
                const all = [...changes];
                for (const { key, json } of all) bytes += key.length + (json?.length ?? 0);
                inner.putDocuments(build, all);
              },
            });
            if (bytes > 0) weigh(bytes);
            return done;
          }),
      });
    },
  };
}

describe("following 20,000 events, of which every tenth is left out", () => {
  it("writes as many bytes for the last as for the first", async () => {
    const written: number[] = [];
    const { ledger } = await aLedger(weighing(memory(), (bytes) => written.push(bytes)));
    ok(await ledger.recordAll(begun));
    for (let from = 0; from < 20_000; from += 5_000)
      ok(
        await ledger.recordAll(
          Array.from({ length: 5_000 }, (_, number) =>
            feedback(uuidOf(from + number), { channel: number % 10 === 0 ? "pigeon" : "survey" }),
          ),
        ),
      );
    const following = await followed(ledger, responses, { onPoison: "quarantine" });
    ok(await following.waitFor(ledger.size - 1));
    expect(following.incomplete.length).toBe(2_000);
    expect(written.length).toBeGreaterThanOrEqual(20);
    const [early = 0, late = 0] = [written.slice(2, 10), written.slice(-9, -1)].map((pages) =>
      pages.reduce((sum, bytes) => sum + bytes, 0),
    );
    expect(late / early).toBeLessThan(1.02);
    expect(late / 8_000).toBeLessThan(200);
  });
});
