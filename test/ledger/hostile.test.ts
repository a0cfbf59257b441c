import type { NewEvent } from "engagement-ledger";
import type { Either } from "fp-ts/lib/Either.js";
import { memory } from "engagement-ledger/log/memory";
import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, eventsOf, feedback, ok, refusal, uuidOf } from "./a-ledger.js";

const [body, , opening] = begun;

describe("a call that is awkward beyond reason", () => {
  it("has its day refused where no day follows, and does not sink those beside it", async () => {
    const { ledger } = await aLedger();
    const days = ["9999-12-31", "9999-12", "9999", "../9999-12-31"];
    const answers = await Promise.all([
      ...days.map((occurredAt) => ledger.record({ ...body, occurredAt })),
      ledger.record(body),
    ]);
    expect(answers.slice(0, 4).map((answer) => refusal(answer)._tag)).toStrictEqual(
      days.map(() => "NotAnEvent"),
    );
    expect(ok(answers[4] ?? (await ledger.record(body))).position).toBe(1);
    const forever = { ...opening.data, closesOn: "9999-12-31" };
    ok(await ledger.record(begun[1]));
    expect(refusal(await ledger.record({ ...opening, data: forever }))).toMatchObject({
      _tag: "NotAnEvent",
      at: "data.closesOn",
    });
    expect(refusal(await ledger.asRecordedAt("9999-12-31"))._tag).toBe("NotAMoment");
  });

  it("is refused for its own caller alone where reading it would throw, and is not read", async () => {
    const { ledger } = await aLedger();
    const ids = ok(await ledger.recordAll(begun)).map(({ id }) => id);
    let reads = 0;
    const trap = {
      get name(): string {
        reads += 1;
        throw new Error("a trap");
      },
      kind: "icb",
    };
    const trapped: NewEvent = {
      type: "EventCorrected",
      entity: "ledger:self",
      occurredAt: "2024-01-01",
      actor,
      data: { event: ids[0] ?? "", because: "The name was wrong.", data: trap },
    };
    const [good, bad, other] = await Promise.all([
      ledger.record(feedback(uuidOf(1))),
      ledger.record(trapped),
      ledger.record(feedback(uuidOf(2))),
    ]);
    expect(refusal(bad)).toMatchObject({ _tag: "NotAnEvent", at: "data.data" });
    expect([ok(good).position, ok(other).position, ledger.size, reads]).toStrictEqual([4, 5, 6, 0]);
  });

  it("is refused whole when it holds more than 64 MiB", { timeout: 60_000 }, async () => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll(begun));
    const answers = Array.from({ length: 150 }, (_, index) => ({
      question: `q-${index}-${"x".repeat(80)}`,
      code: "y".repeat(80),
    }));
    // One event of some 15 KB said over and over: what is on record is counted as well.
    const said = { ...feedback(uuidOf(1), { answers: answers.slice(0, 75) }), id: uuidOf(9) };
    const size = JSON.stringify(said).length;
    const many = Array.from({ length: Math.ceil(67_108_864 / size) + 1 }, () => said);
    expect(many.length).toBeLessThan(10_000);
    expect(refusal(await ledger.recordAll(many))).toMatchObject({
      _tag: "BatchTooLarge",
      limit: 67_108_864,
    });
    expect(ledger.size).toBe(4);
  });
});

describe("a ledger that is being closed", () => {
  it("answers all that was submitted before it was closed, to the last moment", async () => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll(begun));
    const answers: Array<Promise<unknown>> = [];
    let closing = true;
    const flood = async (): Promise<void> => {
      for (let number = 1; closing && number < 2_000; number += 1) {
        answers.push(ledger.record(feedback(uuidOf(number))));
        await Promise.resolve();
      }
    };
    const flooding = flood();
    await ledger.close();
    closing = false;
    await flooding;
    const tags = (await Promise.all(answers)).map((answer) => JSON.stringify(answer).slice(0, 60));
    expect(tags.filter((tag) => !/"Right"|LedgerClosed/.test(tag))).toStrictEqual([]);
  });

  it("is closed for every question, with a typed error", async () => {
    const place = memory("place");
    const { ledger } = await aLedger(place);
    await ledger.close();
    const answers: ReadonlyArray<Either<unknown, unknown>> = [
      await ledger.entry(uuidOf(1)),
      await ledger.at(0),
      await ledger.asRecordedAt("2024-01-01"),
      await ledger.asOccurredBy("2024-01-01"),
      await ledger.record(body),
    ];
    expect(answers.map((answer) => refusal(answer))).toStrictEqual(
      answers.map(() => ({ _tag: "LedgerClosed", place: "place" })),
    );
    await expect(eventsOf(ledger)).rejects.toStrictEqual({ _tag: "LedgerClosed", place: "place" });
  });
});
