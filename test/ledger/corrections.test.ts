import type { EngagementEvent, Ledger, NewEvent } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, eventsOf, feedback, ok, refusal, uuidOf } from "./a-ledger.js";

const corrects = (event: string, right: object): NewEvent => ({
  type: "EventCorrected",
  entity: "ledger:self",
  occurredAt: "2024-01-01",
  actor,
  data: { event, because: "The paper form says otherwise.", ...right },
});
const voids = (event: string): NewEvent => ({
  type: "EventVoided",
  entity: "ledger:self",
  occurredAt: "2024-01-01",
  actor,
  data: { event, because: "It was recorded twice." },
});

async function withFeedback(): Promise<{
  ledger: Ledger;
  said: string;
  ids: ReadonlyArray<string>;
}> {
  const { ledger } = await aLedger();
  const receipts = ok(await ledger.recordAll([...begun, feedback(uuidOf(1))]));
  const ids = receipts.map(({ id }) => id);
  return { ledger, said: ids[3] ?? "", ids };
}

const received = async (ledger: Ledger, history?: "as-recorded") =>
  (await eventsOf(ledger, history === undefined ? {} : { history })).filter(
    (event): event is EngagementEvent & { type: "FeedbackReceived" } =>
      event.type === "FeedbackReceived",
  );

describe("a corrected event", () => {
  it("reads right at the original's position, and as it was when read as recorded", async () => {
    const { ledger, said } = await withFeedback();
    const correction = ok(
      await ledger.record(
        corrects(said, { data: feedback(uuidOf(1), { channel: "letter" }).data }),
      ),
    );
    const [right] = await received(ledger);
    expect(right).toMatchObject({
      position: 4,
      correctedBy: correction.id,
      data: { channel: "letter", answers: [], characteristics: [] },
    });
    const [recorded] = await received(ledger, "as-recorded");
    expect(recorded?.data.channel).toBe("survey");
    expect(recorded?.correctedBy).toBeUndefined();
  });

  it("keeps for each fact the latest correction", async () => {
    const { ledger, said } = await withFeedback();
    ok(await ledger.record(corrects(said, { occurredAt: "2023-12-24" })));
    ok(
      await ledger.record(corrects(said, { data: feedback(uuidOf(1), { channel: "email" }).data })),
    );
    ok(
      await ledger.record(
        corrects(said, { data: feedback(uuidOf(1), { channel: "letter" }).data }),
      ),
    );
    const [right] = await received(ledger);
    expect([right?.occurredAt, right?.data.channel]).toStrictEqual(["2023-12-24", "letter"]);
  });

  it("moves to another entity, and is found there", async () => {
    const { ledger, said } = await withFeedback();
    ok(await ledger.record(corrects(said, { entity: `feedback:${uuidOf(2)}` })));
    const there = await eventsOf(ledger, { entity: `feedback:${uuidOf(2)}` });
    const here = await eventsOf(ledger, { entity: `feedback:${uuidOf(1)}` });
    expect([there.length, here.length]).toStrictEqual([1, 0]);
    ok(
      await ledger.record({
        type: "FeedbackWithdrawn",
        entity: `feedback:${uuidOf(2)}`,
        occurredAt: "2024-01-01",
        actor,
        data: {},
      }),
    );
  });

  it("is refused right facts that are not of its type, with the path into the correction", async () => {
    const { ledger, said } = await withFeedback();
    expect(
      refusal(await ledger.record(corrects(said, { data: { chanel: "letter" } }))),
    ).toMatchObject({ _tag: "NotAnEvent", at: "data.data.chanel" });
  });
});

describe("a voided event", () => {
  it("is absent as corrected and stands as recorded", async () => {
    const { ledger, said } = await withFeedback();
    ok(await ledger.record(voids(said)));
    expect((await received(ledger)).length).toBe(0);
    expect((await received(ledger, "as-recorded")).length).toBe(1);
  });

  it("is restored by a later correction", async () => {
    const { ledger, said } = await withFeedback();
    ok(await ledger.record(voids(said)));
    ok(await ledger.record(corrects(said, { occurredAt: "2023-12-31" })));
    expect((await received(ledger)).map(({ occurredAt }) => occurredAt)).toStrictEqual([
      "2023-12-31",
    ]);
  });

  it("leaves its entity as if it had never begun", async () => {
    const { ledger, said } = await withFeedback();
    ok(await ledger.record(voids(said)));
    ok(await ledger.record(feedback(uuidOf(1))));
    expect((await received(ledger)).map(({ position }) => position)).toStrictEqual([6]);
  });
});

describe("a correction that the record contradicts", () => {
  it("is refused, and names what depends on the event", async () => {
    const { ledger, ids } = await withFeedback();
    const [body = "", matter = "", opened = ""] = ids;
    expect(refusal(await ledger.record(voids(body)))).toStrictEqual({
      _tag: "CorrectionContradicts",
      at: "data.event",
      event: body,
      dependent: matter,
      because: { _tag: "NoSuchEntity", at: "data", entity: "body:dorset-icb" },
    });
    expect(refusal(await ledger.record(voids(opened)))).toMatchObject({
      _tag: "CorrectionContradicts",
      dependent: ids[3],
    });
    expect(ledger.size).toBe(5);
  });

  it("is refused when a later event of the entity could then not be true", async () => {
    const { ledger, ids } = await withFeedback();
    const closing = ok(
      await ledger.record({
        type: "ConsultationClosed",
        entity: "activity:urgent-care-survey",
        occurredAt: "2023-12-20",
        actor,
        data: {},
      }),
    );
    expect(
      refusal(await ledger.record(corrects(ids[2] ?? "", { occurredAt: "2023-12-24" }))),
    ).toMatchObject({
      _tag: "CorrectionContradicts",
      dependent: closing.id,
      because: { _tag: "EndsBeforeItBegan" },
    });
  });

  it("is admitted once what depended on it is corrected too, in one call", async () => {
    const { ledger, said, ids } = await withFeedback();
    const [body = "", matter = "", opened = ""] = ids;
    ok(await ledger.recordAll([voids(said), voids(opened), voids(matter), voids(body)]));
    expect((await eventsOf(ledger)).map(({ type }) => type)).toStrictEqual([
      "LedgerStarted",
      "EventVoided",
      "EventVoided",
      "EventVoided",
      "EventVoided",
    ]);
  });

  it("cannot be of a correction or of the ledger's start", async () => {
    const { ledger, said } = await withFeedback();
    const correction = ok(await ledger.record(voids(said)));
    expect(refusal(await ledger.record(voids(correction.id)))).toStrictEqual({
      _tag: "CannotCorrect",
      at: "data.event",
      event: correction.id,
      why: "EventVoided",
    });
  });
});

describe("people's own words", () => {
  it("are not taken in by a correction either", async () => {
    const { ledger, said } = await withFeedback();
    const data = feedback(uuidOf(1), { text: "The bus does not go there." }).data;
    expect(refusal(await ledger.record(corrects(said, { data })))).toStrictEqual({
      _tag: "SealedTextNotYet",
      at: "data.data.text",
    });
  });
});

describe("what only a correction refers to", () => {
  const network = (name: string): NewEvent => ({
    type: "NetworkRegistered",
    entity: `network:${name}`,
    occurredAt: "2023-01-01",
    actor,
    data: { name: "Patient group", keptBy: "body:dorset-icb", kind: "staff" },
  });

  it("stays: what begins it cannot be voided, and the event that depends on it is named", async () => {
    const { ledger } = await withFeedback();
    const [wrong, right, linked] = ok(
      await ledger.recordAll([
        network("wrong"),
        network("right"),
        {
          type: "InvolvementLinked",
          entity: "matter:urgent-care",
          occurredAt: "2023-12-01",
          actor,
          data: { network: "network:wrong", limb: "proposal", because: "It meets monthly." },
        },
      ]),
    );
    const link = linked?.id ?? "";
    ok(
      await ledger.record(
        corrects(link, {
          data: { network: "network:right", limb: "proposal", because: "It meets monthly." },
        }),
      ),
    );
    ok(await ledger.record(voids(wrong?.id ?? "")));
    expect(refusal(await ledger.record(voids(right?.id ?? "")))).toMatchObject({
      _tag: "CorrectionContradicts",
      dependent: link,
      because: { _tag: "NoSuchEntity", entity: "network:right" },
    });
  });

  it("is of the right kind: the path of a wrong one lies in the correction", async () => {
    const { ledger, said } = await withFeedback();
    expect(
      refusal(await ledger.record(corrects(said, { entity: "matter:urgent-care" }))),
    ).toMatchObject({ _tag: "NotAnEvent", at: "data.entity" });
  });
});
