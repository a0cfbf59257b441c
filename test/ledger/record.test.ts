import { isRight } from "fp-ts/lib/Either.js";
import { openLedger, type NewEvent } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, eventsOf, feedback, ok, refusal, uuidOf } from "./a-ledger.js";

describe("recording", () => {
  it("answers a receipt with position, time, leaf, size and root", async () => {
    const { ledger } = await aLedger();
    const receipt = ok(await ledger.record(begun[0]));
    expect(receipt.position).toBe(1);
    expect(receipt.size).toBe(2);
    expect(receipt.recordedAt).toBe("2024-01-01T09:00:00.000Z");
    expect(receipt.leaf).toMatch(/^[0-9a-f]{64}$/);
    expect(receipt.root).toBe(ledger.root);
  });

  it("fills in lists that were left out", async () => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll(begun));
    const [opened] = await eventsOf(ledger, { types: ["ConsultationOpened"] });
    expect(opened?.type === "ConsultationOpened" && opened.data.channels).toStrictEqual([]);
  });

  it("records all of a call or none of it, and says which event was refused", async () => {
    const { ledger } = await aLedger();
    const error = refusal(
      await ledger.recordAll([
        begun[0],
        { ...begun[1], data: { ...begun[1].data, by: "body:nobody" } },
      ]),
    );
    expect(error).toStrictEqual({
      _tag: "NoSuchEntity",
      at: "data.by",
      entity: "body:nobody",
      index: 1,
    });
    expect(ledger.size).toBe(1);
  });

  it("refuses to record nothing", async () => {
    const { ledger } = await aLedger();
    expect(refusal(await ledger.recordAll([]))).toStrictEqual({ _tag: "NothingToRecord" });
  });

  it("refuses text in people's own words until it can be sealed", async () => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll(begun));
    const root = ledger.root;
    expect(
      refusal(await ledger.record(feedback(uuidOf(1), { text: "The bus does not go there." }))),
    ).toStrictEqual({ _tag: "SealedTextNotYet", at: "data.text" });
    expect(ledger.root).toBe(root);
  });

  it("refuses an event over 16 KiB before it is hashed", async () => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll(begun));
    const options = Array.from({ length: 10 }, (_, index) => ({
      id: `option-${index}`,
      title: "x".repeat(300),
      status: "discarded" as const,
      reason: "y".repeat(2_000),
    }));
    const error = refusal(
      await ledger.record({
        type: "ProposalPublished",
        entity: "matter:urgent-care",
        occurredAt: "2023-12-01",
        actor,
        data: { version: "v1", document: { title: "Proposal" }, options },
      }),
    );
    expect(error._tag).toBe("LimitExceeded");
  });
});

describe("calls that arrive together", () => {
  it("are committed together, and each gets its own answer", async () => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll(begun));
    const answers = await Promise.all([
      ledger.record(feedback(uuidOf(1))),
      ledger.record(feedback(uuidOf(2), { activity: "activity:never-held" })),
      ledger.record(feedback(uuidOf(3))),
      ledger.record({ ...feedback(uuidOf(4)), id: uuidOf(99) }),
      ledger.record({ ...feedback(uuidOf(4)), id: uuidOf(99) }),
      ledger.record({ ...feedback(uuidOf(5)), id: uuidOf(99) }),
    ]);
    expect(
      answers.map((answer) => (isRight(answer) ? answer.right.position : answer.left._tag)),
    ).toStrictEqual([4, "NoSuchEntity", 5, 6, 6, "IdConflict"]);
    expect(
      new Set(answers.flatMap((answer) => (isRight(answer) ? [answer.right.size] : []))),
    ).toStrictEqual(new Set([7]));
  });

  it("give 50 recorders contiguous positions and no conflict", async () => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll(begun));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => ledger.record(feedback(uuidOf(index)))),
    );
    expect(answers.map((answer) => ok(answer).position)).toStrictEqual(
      Array.from({ length: 50 }, (_, index) => index + 4),
    );
  });
});

describe("an event recorded again", () => {
  const event: NewEvent = { ...begun[0], id: uuidOf(7) };

  it("answers the original receipt, also after the ledger is opened again", async () => {
    const { ledger, clock, place } = await aLedger();
    const first = ok(await ledger.record(event));
    clock.set("2024-03-01T09:00:00.000Z");
    expect(ok(await ledger.record(event))).toStrictEqual(first);
    await ledger.close();
    const again = ok(await openLedger(place, { clock }));
    expect(ok(await again.record(event))).toStrictEqual(first);
    expect(again.size).toBe(2);
  });

  it("is a conflict when it says something else, and names where it stands", async () => {
    const { ledger } = await aLedger();
    ok(await ledger.record(event));
    expect(refusal(await ledger.record({ ...event, occurredAt: "2022-07-02" }))).toStrictEqual({
      _tag: "IdConflict",
      at: "id",
      id: uuidOf(7),
      position: 1,
    });
  });
});

describe("the ledger's clock", () => {
  it("never goes back: an earlier time is recorded as the last one", async () => {
    const { ledger, clock } = await aLedger();
    clock.set("2024-01-01T08:58:00.000Z");
    expect(ok(await ledger.record(begun[0])).recordedAt).toBe("2024-01-01T09:00:00.000Z");
  });

  it("is an error when it is far behind, with both times", async () => {
    const { ledger, clock } = await aLedger();
    clock.set("2024-01-01T08:00:00.000Z");
    expect(refusal(await ledger.record(begun[0]))).toStrictEqual({
      _tag: "ClockBehind",
      now: "2024-01-01T08:00:00.000Z",
      last: "2024-01-01T09:00:00.000Z",
    });
    expect(ledger.size).toBe(1);
  });

  it("refuses what has not happened yet, but not a year that has begun", async () => {
    const { ledger } = await aLedger();
    expect(refusal(await ledger.record({ ...begun[0], occurredAt: "2024-01-02" }))).toMatchObject({
      _tag: "InTheFuture",
      at: "occurredAt",
    });
    expect(ok(await ledger.record({ ...begun[0], occurredAt: "2024" })).position).toBe(1);
  });

  it("is declared: a ledger made with the system's clock is not opened with another", async () => {
    const { memory } = await import("engagement-ledger/log/memory");
    const { createLedger, simulatedClock } = await import("engagement-ledger");
    const place = memory("real");
    await ok(await createLedger(place, { origin: "test.example/real" })).close();
    expect(
      refusal(await openLedger(place, { clock: simulatedClock("2017-01-01T00:00:00.000Z") })),
    ).toStrictEqual({ _tag: "ClockNotDeclared", place: "real" });
  });
});

describe("a closed ledger", () => {
  it("answers that it is closed, to recording and to reading", async () => {
    const { ledger } = await aLedger();
    await ledger.close();
    expect(refusal(await ledger.record(begun[0]))._tag).toBe("LedgerClosed");
    expect(refusal(await ledger.entry(uuidOf(1)))._tag).toBe("LedgerClosed");
  });

  it("first waits for what is being recorded", async () => {
    const { ledger } = await aLedger();
    const recording = ledger.record(begun[0]);
    await ledger.close();
    expect(ok(await recording).position).toBe(1);
  });
});
