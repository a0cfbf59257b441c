import type { NewEvent } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, feedback, ok, refusal, uuidOf } from "./a-ledger.js";

const activity = "activity:urgent-care-survey";
const closed = {
  type: "ConsultationClosed",
  entity: activity,
  occurredAt: "2023-12-31",
  actor,
  data: {},
} as const satisfies NewEvent;
const decided = {
  type: "DecisionMade",
  entity: "matter:urgent-care",
  occurredAt: "2023-12-31",
  actor,
  data: {
    decision: "board-1",
    by: "body:dorset-icb",
    outcome: "Option A",
    reasons: "It serves most people.",
    meeting: "Board",
  },
} as const satisfies NewEvent;

async function after(...events: ReadonlyArray<NewEvent>) {
  const { ledger } = await aLedger();
  ok(await ledger.recordAll([...begun, ...events]));
  return ledger;
}

describe("what cannot be true is refused, with the place", () => {
  it("an event about what never began", async () => {
    const ledger = await after();
    expect(refusal(await ledger.record({ ...closed, entity: "activity:other" }))).toStrictEqual({
      _tag: "NeverBegan",
      at: "entity",
      entity: "activity:other",
    });
  });

  it("closing what never opened", async () => {
    const ledger = await after({
      type: "ActivityPlanned",
      entity: "activity:drop-in",
      occurredAt: "2023-12-01",
      actor,
      data: { by: "body:dorset-icb", purpose: "insight" },
    });
    expect(refusal(await ledger.record({ ...closed, entity: "activity:drop-in" }))._tag).toBe(
      "NeverOpened",
    );
  });

  it("closing twice, opening what is open, and withdrawing twice", async () => {
    const ledger = await after(closed);
    expect(refusal(await ledger.record(closed))._tag).toBe("AlreadyEnded");
    const open = await after();
    expect(refusal(await open.record(begun[2]))._tag).toBe("AlreadyOpen");
    const { closesOn: _, ...noEnd } = begun[2].data;
    const late = { ...begun[2], entity: "activity:no-end", data: noEnd } as const;
    ok(await open.record(late));
    expect(refusal(await open.record({ ...late, occurredAt: "2024-01-01" }))._tag).toBe(
      "AlreadyOpen",
    );
    const withdrawn: NewEvent = {
      type: "MatterWithdrawn",
      entity: "matter:urgent-care",
      occurredAt: "2023-12-20",
      actor,
      data: { reason: "Replaced by a wider plan." },
    };
    ok(await open.record(withdrawn));
    expect(refusal(await open.record(withdrawn))._tag).toBe("AlreadyEnded");
  });

  it("extending to an earlier day; to the same day is merely awkward", async () => {
    const ledger = await after();
    const extended = (closesOn: string): NewEvent => ({
      type: "ConsultationExtended",
      entity: activity,
      occurredAt: "2023-12-15",
      actor,
      data: { closesOn, reason: "More time was asked for." },
    });
    expect(refusal(await ledger.record(extended("2024-02-27")))).toStrictEqual({
      _tag: "ClosesEarlier",
      at: "data.closesOn",
      closesOn: "2024-02-28",
      given: "2024-02-27",
    });
    ok(await ledger.record(extended("2024-02-28")));
    ok(await ledger.record(extended("2024-03-14")));
    expect(refusal(await ledger.record(extended("2024-03-01")))._tag).toBe("ClosesEarlier");
  });

  it("closing before it opened", async () => {
    const ledger = await after();
    expect(refusal(await ledger.record({ ...closed, occurredAt: "2023-11-30" }))).toStrictEqual({
      _tag: "EndsBeforeItBegan",
      at: "occurredAt",
      began: "2023-12-01",
      given: "2023-11-30",
    });
  });

  it("a second decision under the same name", async () => {
    const ledger = await after(decided);
    expect(refusal(await ledger.record(decided))).toStrictEqual({
      _tag: "NameTaken",
      at: "data.decision",
      part: "decision",
      name: "board-1",
    });
  });

  it("a decision, an event or an entity that is not on record", async () => {
    const ledger = await after();
    const theme: NewEvent = {
      type: "ThemeIdentified",
      entity: "theme:travel",
      occurredAt: "2023-12-20",
      actor,
      data: { activities: [activity], title: "Travel", summary: "It is far to go." },
    };
    ok(await ledger.record(theme));
    const influenced = (data: object): NewEvent => ({
      type: "DecisionInfluenced",
      entity: "matter:urgent-care",
      occurredAt: "2023-12-31",
      actor,
      data: { theme: "theme:travel", disposition: "adopted", ...data },
    });
    expect(refusal(await ledger.record(influenced({ decision: "board-9" })))).toStrictEqual({
      _tag: "NoSuchPart",
      at: "data.decision",
      part: "decision",
      name: "board-9",
      entity: "matter:urgent-care",
    });
    expect(refusal(await ledger.record(influenced({ theme: "theme:parking" })))._tag).toBe(
      "NoSuchEntity",
    );
    expect(
      refusal(
        await ledger.record({
          type: "EventVoided",
          entity: "ledger:self",
          occurredAt: "2024-01-01",
          actor,
          data: { event: uuidOf(5), because: "It was recorded twice." },
        }),
      ),
    ).toStrictEqual({ _tag: "NoSuchEvent", at: "data.event", event: uuidOf(5) });
  });

  it("a second start of the ledger", async () => {
    const ledger = await after();
    expect(
      refusal(
        await ledger.record({
          type: "LedgerStarted",
          entity: "ledger:self",
          occurredAt: "2024-01-01",
          actor,
          data: { origin: "other.example", clock: "system" },
        }),
      )._tag,
    ).toBe("AlreadyBegan");
  });
});

describe("what is merely awkward is admitted", () => {
  it("feedback after the closing day", async () => {
    const ledger = await after(closed);
    expect(ok(await ledger.record(feedback(uuidOf(1)))).position).toBe(5);
  });

  it("a decision without an assessment, and an assessment recorded later", async () => {
    const ledger = await after(decided);
    expect(ledger.size).toBe(5);
  });

  it("an opening after the last day of the one before, whose closing nobody recorded", async () => {
    const { ledger, clock } = await aLedger();
    ok(await ledger.recordAll(begun));
    clock.set("2024-06-01T09:00:00.000Z");
    const again = (occurredAt: string) => ({
      ...begun[2],
      occurredAt,
      data: { ...begun[2].data, closesOn: "2024-12-31" },
    });
    expect(refusal(await ledger.record(again("2024-02-28")))._tag).toBe("AlreadyOpen");
    ok(await ledger.record(again("2024-02-29")));
  });

  it("an activity planned, opened and held, and held again", async () => {
    const held: NewEvent = {
      type: "ActivityHeld",
      entity: activity,
      occurredAt: "2023-12-10",
      actor,
      data: {
        by: "body:dorset-icb",
        title: "Drop-in",
        method: "community-event",
        purpose: "consultation",
        mode: "consulted",
        twoWay: true,
        attendance: { people: 20 },
      },
    };
    const ledger = await after(held, held);
    expect(ledger.size).toBe(6);
  });
});
