import { follow, openLedger, project, type Ledger, type StorePlace } from "engagement-ledger";
import { isLeft } from "fp-ts/lib/Either.js";
import { memory } from "engagement-ledger/log/memory";
import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, feedback, ok, refusal, uuidOf } from "../../ledger/a-ledger.js";
import { followed, never, responses } from "./a-followed.js";
import { failingPlace } from "./failing-place.js";

/** A history that needs pages, a rebuild and a swap to follow. */
async function history(place: StorePlace) {
  const { ledger, clock } = await aLedger(place);
  ok(await ledger.recordAll([...begun, ...[1, 2, 3, 4, 5].map(received)]));
  const following = await followed(ledger, responses, { pageSize: 2 });
  ok(await following.waitFor(8));
  await following.stop();
  ok(await ledger.recordAll([6, 7].map(received)));
  ok(
    await ledger.record({
      type: "EventVoided",
      entity: "ledger:self",
      occurredAt: "2024-01-01",
      actor,
      data: { event: uuidOf(2), because: "received twice" },
    }),
  );
  await ledger.close();
  return { clock };
}

const received = (number: number) => ({
  ...feedback(uuidOf(number), { channel: number % 2 === 0 ? "email" : "survey" }),
  id: uuidOf(number),
});

/** Follows to the end, or until the store fails. */
async function followsAsFarAsItCan(ledger: Ledger): Promise<void> {
  const following = await follow(ledger, responses, { poll: never, pageSize: 2 });
  const waited = isLeft(following) ? following : await following.right.waitFor(ledger.size - 1);
  if (!isLeft(following)) await following.right.stop();
  if (isLeft(waited))
    expect(waited.left).toMatchObject({
      _tag: "StoreFailed",
      why: expect.stringMatching(/^failed at /),
    });
}

describe("a store that fails while a projection is followed", () => {
  it("at any act of it, leaves documents that go on to be those of project", async () => {
    const acts: string[] = [];
    for (let nth = 1; nth < 200; nth += 1) {
      const place = memory();
      const { clock } = await history(place);
      let left = nth;
      const failing = failingPlace(place, (act) => {
        left -= 1;
        if (left === 0) acts.push(act);
        return left === 0;
      });
      const ledger = ok(await openLedger(failing, { clock }));
      await followsAsFarAsItCan(ledger);
      const finished = left > 0;
      const following = await followed(ledger, responses, { pageSize: 3 });
      expect(ok(await following.waitFor(ledger.size - 1))).toBe(11);
      expect(ok(await following.documents()).value).toStrictEqual(
        ok(await project(ledger, responses)),
      );
      await following.stop();
      const { cursors } = ok(place.open({ mode: "read" }));
      expect(cursors().filter(({ projection }) => projection === "responses@1").length).toBe(1);
      if (finished) break;
    }
    expect([...new Set(acts)].toSorted()).toStrictEqual([
      "after the commit",
      "before the commit",
      "cursor",
      "documents",
      "removal",
    ]);
    expect(acts.length).toBeGreaterThan(20);
  });

  it("is told, with the documents standing as they were", async () => {
    const place = memory();
    let broken = false;
    const { ledger } = await aLedger(failingPlace(place, () => broken));
    ok(await ledger.recordAll([...begun, received(1)]));
    const following = await followed(ledger, responses);
    ok(await following.waitFor(4));
    broken = true;
    ok(await ledger.record(received(2)));
    expect(refusal(await following.waitFor(5))).toMatchObject({ _tag: "StoreFailed" });
    expect(following.failure).toMatchObject({ _tag: "StoreFailed", why: "failed at documents" });
    expect(ok(await following.document("channels", "survey"))).toMatchObject({
      value: { channel: "survey", responses: 1 },
      position: 4,
    });
    expect(ok(await following.waitFor(4))).toBe(4);
  });

  it("whose kept documents were damaged by hand is not blamed on a handler", async () => {
    const { ledger, place } = await aLedger();
    ok(await ledger.recordAll([...begun, received(1)]));
    const following = await followed(ledger, responses);
    ok(await following.waitFor(4));
    const store = ok(place.open({ mode: "write" }));
    store.write(({ putDocuments }) =>
      putDocuments(1, [{ kind: "channels", key: "survey", json: "{" }]),
    );
    const damaged = {
      _tag: "StoreFailed",
      place: "memory",
      why: "a stored document is not JSON: remove it, or follow a new version",
    };
    expect(refusal(await following.document("channels", "survey"))).toStrictEqual(damaged);
    ok(await ledger.record(received(3)));
    expect(refusal(await following.waitFor(5))).toStrictEqual(damaged);
  });

  it("whose cursor was damaged by hand builds the documents anew", async () => {
    const { ledger, place } = await aLedger();
    ok(await ledger.recordAll([...begun, received(1)]));
    const following = await followed(ledger, responses);
    ok(await following.waitFor(4));
    await following.stop();
    const store = ok(place.open({ mode: "write" }));
    for (const state of ["{", "{}", "null", '{"stands":true}']) {
      store.write(({ putCursor, cursors }) =>
        cursors().forEach((cursor) => putCursor({ ...cursor, state })),
      );
      const again = await followed(ledger, responses);
      ok(await again.waitFor(4));
      await again.stop();
      expect(ok(await again.documents()).value).toStrictEqual(ok(await project(ledger, responses)));
    }
  });

  it("that was opened to read is refused, and a closed ledger as well", async () => {
    const { ledger, place } = await aLedger();
    await ledger.close();
    const reading = ok(await openLedger(place, { readOnly: true }));
    expect(refusal(await follow(reading, responses))).toMatchObject({ _tag: "StoreFailed" });
    await reading.close();
    expect(refusal(await follow(reading, responses))).toMatchObject({ _tag: "LedgerClosed" });
  });
});
