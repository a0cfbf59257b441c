import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, eventsOf, feedback, ok, refusal, uuidOf } from "./a-ledger.js";

const sizes = async (whens: ReadonlyArray<string>) => {
  const { ledger, clock } = await aLedger();
  ok(await ledger.record(begun[0]));
  clock.set("2024-03-31T22:59:59.999Z");
  ok(await ledger.record(begun[1]));
  clock.set("2024-03-31T23:00:00.000Z");
  ok(await ledger.record(begun[2]));
  return Promise.all(whens.map(async (when) => ok(await ledger.asRecordedAt(when)).size));
};

describe("what was on record", () => {
  it("at the end of a day is that day in London, summer time included", async () => {
    expect(
      await sizes(["2023-12-31", "2024-01-01", "2024-03-30", "2024-03-31", "2024-04-01"]),
    ).toStrictEqual([0, 2, 2, 3, 4]);
  });

  it("at an instant includes what was recorded in that millisecond", async () => {
    expect(
      await sizes([
        "2024-01-01T08:59:59.999Z",
        "2024-01-01T09:00:00.000Z",
        "2024-03-31T22:59:59.998Z",
        "2024-03-31T22:59:59.999Z",
        "2024-03-31T23:59:59.999+01:00",
        "2024-03-31T23:00:00Z",
      ]),
    ).toStrictEqual([0, 2, 2, 3, 3, 4]);
  });

  it("stays the same for ever: a view is resolved once", async () => {
    const { ledger, clock } = await aLedger();
    ok(await ledger.record(begun[0]));
    const view = ok(await ledger.asRecordedAt("2024-01-01"));
    const { size, root } = view;
    clock.set("2024-01-01T10:00:00.000Z");
    ok(await ledger.record(begun[1]));
    expect([view.size, view.root, (await eventsOf(view)).length]).toStrictEqual([size, root, 2]);
    expect(ok(await ledger.at(2)).root).toBe(root);
  });

  it("leaves out corrections recorded later", async () => {
    const { ledger, clock } = await aLedger();
    const receipts = ok(await ledger.recordAll([...begun, feedback(uuidOf(1))]));
    clock.set("2024-02-01T09:00:00.000Z");
    ok(
      await ledger.record({
        type: "EventVoided",
        entity: "ledger:self",
        occurredAt: "2024-02-01",
        actor,
        data: { event: receipts[3]?.id ?? "", because: "A test response." },
      }),
    );
    const then = ok(await ledger.asRecordedAt("2024-01-31"));
    expect((await eventsOf(then)).length).toBe(5);
    expect((await eventsOf(ledger)).length).toBe(5);
    expect((await eventsOf(then)).at(-1)?.type).toBe("FeedbackReceived");
    expect((await eventsOf(ledger)).at(-1)?.type).toBe("EventVoided");
  });

  it("is refused for what is neither a day nor an instant, and for a size that is not there", async () => {
    const { ledger } = await aLedger();
    expect(refusal(await ledger.asRecordedAt("last Tuesday"))).toStrictEqual({
      _tag: "NotAMoment",
      given: "last Tuesday",
    });
    expect(refusal(await ledger.at(2))).toStrictEqual({ _tag: "NoSuchSize", given: 2, size: 1 });
  });
});

describe("what had happened", () => {
  it("keeps an event only if the whole of its claimed time lies by then", async () => {
    const { ledger } = await aLedger();
    const at = (occurredAt: string, number: number) => ({
      ...feedback(uuidOf(number)),
      occurredAt,
    });
    ok(
      await ledger.recordAll([
        ...begun,
        at("2023-12-24", 1),
        at("2023-12-24T12:00:00.000Z", 2),
        at("2023-12", 3),
        at("2023", 4),
        at("../2023-12-24", 5),
      ]),
    );
    const by = async (when: string) =>
      (await eventsOf(ok(await ledger.asOccurredBy(when))))
        .filter(({ type }) => type === "FeedbackReceived")
        .map(({ entity }) => Number.parseInt(entity.slice(-4), 16));
    expect(await by("2023-12-23")).toStrictEqual([]);
    expect(await by("2023-12-24T11:59:59Z")).toStrictEqual([]);
    expect(await by("2023-12-24T12:00:00Z")).toStrictEqual([2]);
    expect(await by("2023-12-24")).toStrictEqual([1, 2, 5]);
    expect(await by("2023-12-31")).toStrictEqual([1, 2, 3, 4, 5]);
  });

  it("looks at the corrected date, and never hides a correction", async () => {
    const { ledger } = await aLedger();
    const receipts = ok(await ledger.recordAll([...begun, feedback(uuidOf(1))]));
    ok(
      await ledger.record({
        type: "EventCorrected",
        entity: "ledger:self",
        occurredAt: "2024-01-01",
        actor,
        data: {
          event: receipts[3]?.id ?? "",
          because: "It came before Christmas.",
          occurredAt: "2023-12-20",
        },
      }),
    );
    const view = ok(await ledger.asOccurredBy("2023-12-24"));
    expect((await eventsOf(view)).map(({ type }) => type)).toStrictEqual([
      "BodyRegistered",
      "MatterOpened",
      "ConsultationOpened",
      "FeedbackReceived",
      "EventCorrected",
    ]);
  });
});

describe("pages", () => {
  it("hold the chosen types and entity, in position order, whatever their size", async () => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll([...begun, ...[1, 2, 3, 4, 5].map((n) => feedback(uuidOf(n)))]));
    for (const pageSize of [1, 2, 1_000]) {
      const all = await eventsOf(ledger, { pageSize });
      expect(all.map(({ position }) => position)).toStrictEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      const some = await eventsOf(ledger, { pageSize, types: ["FeedbackReceived"], from: 6 });
      expect(some.map(({ position }) => position)).toStrictEqual([6, 7, 8]);
      const one = await eventsOf(ledger, { pageSize, entity: `feedback:${uuidOf(3)}` });
      expect(one.map(({ position }) => position)).toStrictEqual([6]);
    }
  });
});

describe("an entry", () => {
  it("is found by its event's id with its receipt, and not beyond the view", async () => {
    const { ledger } = await aLedger();
    const receipts = ok(await ledger.recordAll(begun));
    const last = receipts[2];
    const detail = ok(await ledger.entry(last?.id ?? ""));
    expect(detail?.receipt).toStrictEqual(last);
    expect(detail?.event.type).toBe("ConsultationOpened");
    const earlier = ok(await ledger.at(2));
    expect(ok(await earlier.entry(last?.id ?? ""))).toBeUndefined();
  });
});

describe("a view of a view", () => {
  it("is never wider: of two dates the earlier one counts", async () => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll(begun));
    const early = ok(await ledger.asOccurredBy("2023-11-30"));
    expect((await eventsOf(early)).length).toBe(2);
    const later = ok(await early.asOccurredBy("2024-01-01"));
    expect(later.occurredBy).toBe("2023-11-30");
    expect((await eventsOf(later)).length).toBe(2);
    const earlier = ok(await early.asOccurredBy("2023-01-01"));
    expect((await eventsOf(earlier)).length).toBe(1);
  });
});
