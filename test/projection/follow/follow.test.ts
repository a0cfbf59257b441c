import { defineProjection, follow, openLedger, project, type Ledger } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, feedback, ok, refusal, uuidOf } from "../../ledger/a-ledger.js";
import { followed, never, responses } from "./a-followed.js";

const received = (number: number, channel = "survey") => ({
  ...feedback(uuidOf(number), { channel }),
  id: uuidOf(number),
});

async function aRecord(number: number): Promise<Ledger> {
  const { ledger } = await aLedger();
  const all = Array.from({ length: number }, (_, index) => received(index));
  ok(await ledger.recordAll([...begun, ...all]));
  return ledger;
}

/** Tells whether a promise is settled once all that can go on has gone on. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.finally(() => {
    settled = true;
  });
  for (let turns = 0; turns < 20; turns += 1) await new Promise((resume) => setTimeout(resume));
  return settled;
}

describe("waiting for a position", () => {
  it("of a record with nothing but its start waits until something is recorded", async () => {
    const { ledger } = await aLedger();
    const following = await followed(ledger, responses);
    const waiting = following.waitFor(1);
    expect(await isSettled(waiting)).toBe(false);
    const { position } = ok(await ledger.record(begun[0]));
    expect([position, ok(await waiting)]).toStrictEqual([1, 1]);
  });

  it("of a fresh projection waits until it has read so far", async () => {
    const ledger = await aRecord(20);
    const following = await followed(ledger, responses, { pageSize: 5 });
    expect([following.position, ledger.size]).toStrictEqual([-1, 24]);
    expect(ok(await following.waitFor(9))).toBeGreaterThanOrEqual(9);
    expect(ok(await following.waitFor(23))).toBe(23);
    expect(following.position).toBe(23);
  });

  it("reads what was just recorded", async () => {
    const ledger = await aRecord(0);
    const following = await followed(ledger, responses);
    for (let number = 1; number <= 5; number += 1) {
      const { position } = ok(await ledger.record(received(number)));
      ok(await following.waitFor(position));
      expect(ok(await following.document("channels", "survey")).value).toStrictEqual({
        channel: "survey",
        responses: number,
      });
    }
  });

  it("is only for this projection, though another has seen it", async () => {
    const ledger = await aRecord(3);
    const other = defineProjection({ ...responses, name: "other" });
    ok(await (await followed(ledger, other)).waitFor(6));
    const following = await followed(ledger, responses, { pageSize: 1 });
    expect(following.position).toBeLessThan(6);
    expect(ok(await following.waitFor(6))).toBe(6);
    expect(ok(await following.documents()).value.channels.size).toBe(1);
  });

  it("is given up by its own signal, and by that of the following", async () => {
    const ledger = await aRecord(2);
    const ending = new AbortController();
    const following = await followed(ledger, responses, { signal: ending.signal });
    ok(await following.waitFor(5));
    const own = new AbortController();
    const waiting = following.waitFor(6, { signal: own.signal });
    own.abort();
    expect(refusal(await waiting)).toStrictEqual({ _tag: "ProjectionStopped", next: 6 });
    expect(refusal(await following.waitFor(6, { signal: own.signal }))._tag).toBe(
      "ProjectionStopped",
    );
    expect(ok(await following.waitFor(5, { signal: own.signal }))).toBe(5);
    const other = following.waitFor(6);
    ending.abort();
    expect(refusal(await other)).toStrictEqual({ _tag: "ProjectionStopped", next: 6 });
  });

  it("takes positions only", async () => {
    const following = await followed(await aRecord(0), responses);
    for (const wrong of [-1, 0.5, NaN]) expect(() => following.waitFor(wrong)).toThrow(RangeError);
  });
});

describe("a projection that is followed", () => {
  it("ends by its signal: what is recorded later is not seen, what was seen can be read", async () => {
    const ledger = await aRecord(2);
    const ending = new AbortController();
    const following = await followed(ledger, responses, { signal: ending.signal });
    ok(await following.waitFor(5));
    ending.abort();
    await following.stop();
    ok(await ledger.record(received(9)));
    expect(refusal(await following.waitFor(6))._tag).toBe("ProjectionStopped");
    expect([following.position, following.failure]).toStrictEqual([5, undefined]);
    expect(ok(await following.documents()).position).toBe(5);
  });

  it("never begins where the signal has come already", async () => {
    const ledger = await aRecord(2);
    expect(refusal(await follow(ledger, responses, { signal: AbortSignal.abort() }))).toStrictEqual(
      { _tag: "ProjectionStopped", next: 0 },
    );
    expect(ok(ledger.followStore.look(({ cursors }) => cursors()))).toStrictEqual([]);
  });

  it("ends with its ledger", async () => {
    const ledger = await aRecord(2);
    const following = await followed(ledger, responses);
    ok(await following.waitFor(5));
    const waiting = following.waitFor(6);
    expect(await isSettled(waiting)).toBe(false);
    await ledger.close();
    expect(refusal(await waiting)).toStrictEqual({ _tag: "LedgerClosed", place: "memory" });
    expect(refusal(await following.documents())._tag).toBe("LedgerClosed");
  });

  it("leaves no timer behind, and asks at most one poll at a time", async () => {
    const ledger = await aRecord(2);
    let polls = 0;
    let running = 0;
    const following = await followed(ledger, responses, {
      poll: async (signal) => {
        polls += 1;
        running += 1;
        expect(running).toBe(1);
        await never(signal);
        running -= 1;
      },
    });
    ok(await following.waitFor(5));
    for (const number of [7, 8, 9])
      ok(await following.waitFor(ok(await ledger.record(received(number))).position));
    await following.stop();
    await isSettled(never(AbortSignal.abort()));
    expect(polls).toBeGreaterThan(0);
    expect(running).toBe(0);
  });

  it("sees what another process recorded when its poll says so, and when somebody waits", async () => {
    const { ledger, place, clock } = await aLedger();
    const other = ok(await openLedger(place, { clock }));
    let wake = (): void => undefined;
    const poll = () =>
      new Promise<void>((resume) => {
        wake = resume;
      });
    const following = await followed(ledger, responses, { poll });
    ok(await following.waitFor(0));
    ok(await other.recordAll([...begun, received(1)]));
    await isSettled(Promise.resolve());
    expect(following.position).toBe(0);
    wake();
    await isSettled(Promise.resolve());
    expect(following.position).toBe(4);
    ok(await other.record(received(2)));
    expect(ok(await following.waitFor(5))).toBe(5);
  });

  it("moves its cursor over what it does not read", async () => {
    const { ledger } = await aLedger();
    const meetings = defineProjection({
      name: "meetings",
      version: 1,
      documents: { meetings: (entity: string) => ({ entity }) },
      on: {
        ActivityHeld: (docs, { entity }) => {
          docs.meetings(entity).entity = entity;
        },
      },
    });
    ok(await ledger.recordAll([...begun, received(1), received(2)]));
    const following = await followed(ledger, meetings, { pageSize: 1 });
    expect(ok(await following.waitFor(5))).toBe(5);
    expect(ok(await following.documents())).toStrictEqual({
      value: { meetings: new Map() },
      position: 5,
      incomplete: [],
      unknown: 0,
    });
    await following.stop();
    const [cursor] = ok(ledger.followStore.look(({ cursors }) => cursors()));
    expect(cursor?.position).toBe(5);
  });

  it("hands out documents that are frozen, and its own: none can be changed through them", async () => {
    const ledger = await aRecord(1);
    const following = await followed(ledger, responses);
    ok(await following.waitFor(4));
    const { value } = ok(await following.document("channels", "survey"));
    expect(Object.isFrozen(value)).toBe(true);
    expect(ok(await following.document("channels", "fax")).value).toBeUndefined();
    const kind = ok(await following.documentsOf("channels"));
    expect(kind.value).toStrictEqual(ok(await project(ledger, responses)).channels);
  });
});

describe("corrections of what was read", () => {
  const voiding = (number: number) =>
    ({
      type: "EventVoided",
      entity: "ledger:self",
      occurredAt: "2024-01-01",
      actor,
      data: { event: uuidOf(number), because: "twice" },
    }) as const;

  /** Counts how often the first event of all is folded: once for each time from the beginning. */
  const counting = () => {
    const counted = { builds: 0 };
    const projection = defineProjection({
      ...responses,
      name: "counting",
      on: {
        ...responses.on,
        LedgerStarted: () => {
          counted.builds += 1;
        },
      },
    });
    return { counted, projection };
  };

  it.each([
    ["none", 0, 1],
    ["one", 1, 2],
    ["many, recorded together", 50, 2],
  ])("%s: rebuilds once at most", async (_, corrections, builds) => {
    const ledger = await aRecord(60);
    const { counted, projection } = counting();
    const following = await followed(ledger, projection, { pageSize: 7 });
    ok(await following.waitFor(63));
    const all = Array.from({ length: corrections }, (_unused, index) => voiding(index));
    ok(await ledger.recordAll([...all, received(100)]));
    ok(await following.waitFor(ledger.size - 1));
    expect(counted.builds).toBe(builds);
    expect(ok(await following.documents()).value).toStrictEqual(
      ok(await project(ledger, projection)),
    );
  });

  it("many, recorded one by one while it was not followed, are one rebuild", async () => {
    const ledger = await aRecord(20);
    const { counted, projection } = counting();
    const before = await followed(ledger, projection);
    ok(await before.waitFor(23));
    await before.stop();
    for (let number = 0; number < 10; number += 1) ok(await ledger.record(voiding(number)));
    const after = await followed(ledger, projection);
    ok(await after.waitFor(33));
    expect(counted.builds).toBe(2);
    expect(ok(await after.document("channels", "survey")).value?.responses).toBe(10);
  });

  it("that were all recorded before it began are no rebuild", async () => {
    const ledger = await aRecord(20);
    ok(await ledger.recordAll([voiding(3), voiding(4)]));
    const { counted, projection } = counting();
    const following = await followed(ledger, projection, { pageSize: 2 });
    ok(await following.waitFor(25));
    expect(counted.builds).toBe(1);
    expect(ok(await following.document("channels", "survey")).value?.responses).toBe(18);
  });

  it("of what it has not read yet are no rebuild", async () => {
    const ledger = await aRecord(5);
    const { counted, projection } = counting();
    const before = await followed(ledger, projection);
    ok(await before.waitFor(8));
    await before.stop();
    ok(await ledger.recordAll([received(50), received(51), voiding(50)]));
    const after = await followed(ledger, projection, { pageSize: 1 });
    ok(await after.waitFor(11));
    expect(counted.builds).toBe(1);
    expect(ok(await after.document("channels", "survey")).value?.responses).toBe(6);
  });

  it("of types that it does not read are no rebuild", async () => {
    const ledger = await aRecord(2);
    const { counted, projection } = counting();
    const following = await followed(ledger, projection);
    ok(await following.waitFor(5));
    const extra = { ...begun[0], entity: "body:extra", id: uuidOf(900) } as const;
    ok(await ledger.record(extra));
    ok(await ledger.record(voiding(900)));
    ok(await following.waitFor(7));
    expect(counted.builds).toBe(1);
  });

  it("leave what was before for readers until the rebuild is done, and waiting waits for it", async () => {
    const ledger = await aRecord(40);
    const following = await followed(ledger, responses, { pageSize: 1 });
    ok(await following.waitFor(43));
    ok(await ledger.record(voiding(7)));
    const read: Array<readonly [number, number | undefined]> = [];
    const waiting = following.waitFor(44);
    let done = false;
    void waiting.finally(() => {
      done = true;
    });
    while (!done) {
      const { position, value } = ok(await following.document("channels", "survey"));
      read.push([position, value?.responses]);
      await new Promise((resume) => setTimeout(resume));
    }
    expect(ok(await waiting)).toBe(44);
    expect(ok(await following.document("channels", "survey")).value?.responses).toBe(39);
    expect(read.length).toBeGreaterThan(10);
    expect(new Set(read.map(([position, count]) => `${position} ${count}`))).toStrictEqual(
      new Set(["43 40", ...(read.some(([position]) => position === 44) ? ["44 39"] : [])]),
    );
  });
});
