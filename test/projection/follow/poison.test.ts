import { defineProjection, project, type Ledger } from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, feedback, ok, refusal, uuidOf } from "../../ledger/a-ledger.js";
import { followed, responses } from "./a-followed.js";
import { interrupted } from "./interrupted.js";

const count = 6;
const first = 4; // LedgerStarted and what `begun` records come before

async function withPigeonsAt(...places: ReadonlyArray<number>): Promise<Ledger> {
  const { ledger } = await aLedger();
  ok(await ledger.recordAll(begun));
  ok(
    await ledger.recordAll(
      Array.from({ length: count }, (_, place) => ({
        ...feedback(uuidOf(place), { channel: places.includes(place) ? "pigeon" : "survey" }),
        id: uuidOf(place),
      })),
    ),
  );
  return ledger;
}

const failed = (place: number) => ({
  _tag: "ProjectionFailed",
  projection: "responses",
  version: 1,
  position: first + place,
  type: "FeedbackReceived",
  id: uuidOf(place),
  why: "no pigeons",
});

const surveys = (number: number) =>
  number === 0 ? new Map() : new Map([["survey", { channel: "survey", responses: number }]]);

const cases = [1, 2, 4, 1_000].flatMap((pageSize) =>
  [0, 1, 2, 3, 4, 5].map((place) => ({ place, pageSize })),
);

describe("an event that a handler cannot fold", () => {
  it.each(cases)(
    "halts exactly before it: place $place, pages of $pageSize",
    async ({ place, pageSize }) => {
      const ledger = await withPigeonsAt(place);
      const following = await followed(ledger, responses, { pageSize });
      expect(refusal(await following.waitFor(first + place))).toStrictEqual(failed(place));
      expect(following.failure).toStrictEqual(failed(place));
      expect(following.position).toBe(first + place - 1);
      const { value, position, incomplete } = ok(await following.documents());
      expect([position, incomplete]).toStrictEqual([first + place - 1, []]);
      expect(value.channels).toStrictEqual(surveys(place));
      expect(value.responses.size).toBe(place);
      expect(value).toStrictEqual(ok(await project(ok(await ledger.at(first + place)), responses)));
    },
  );

  it.each(cases)(
    "is left out where the caller chose quarantine: place $place, pages of $pageSize",
    async ({ place, pageSize }) => {
      const ledger = await withPigeonsAt(place);
      const options = { pageSize, onPoison: "quarantine" } as const;
      const following = await followed(ledger, responses, options);
      ok(await following.waitFor(first + count - 1));
      expect(following.failure).toBeUndefined();
      expect(following.incomplete).toStrictEqual([failed(place)]);
      const { value, incomplete } = ok(await following.documents());
      expect(incomplete).toStrictEqual([failed(place)]);
      expect(value.channels).toStrictEqual(surveys(count - 1));
      expect(value.responses.size).toBe(count - 1);
      expect(Object.keys(value)).toStrictEqual(["channels", "responses"]);
    },
  );

  it("stays known as left out, also to who halts, and marks the answer about any document", async () => {
    const ledger = await withPigeonsAt(1, 2, 5);
    const first1 = await followed(ledger, responses, { onPoison: "quarantine", pageSize: 3 });
    ok(await first1.waitFor(first + 5));
    await first1.stop();
    ok(await ledger.record(feedback(uuidOf(50))));
    const again = await followed(ledger, responses);
    ok(await again.waitFor(first + 6));
    expect(again.incomplete).toStrictEqual([1, 2, 5].map(failed));
    expect(ok(await again.document("channels", "survey"))).toStrictEqual({
      value: { channel: "survey", responses: 4 },
      position: first + 6,
      incomplete: [1, 2, 5].map(failed),
      unknown: 0,
    });
    expect(ok(await again.documentsOf("channels")).incomplete.length).toBe(3);
  });

  it("is folded once it is voided, or corrected, and followed again", async () => {
    const ledger = await withPigeonsAt(2);
    const halted = await followed(ledger, responses);
    refusal(await halted.waitFor(first + 2));
    const event = uuidOf(2);
    const data = { event, because: "misread", data: feedback(event).data };
    const about = { entity: "ledger:self", occurredAt: "2024-01-01", actor } as const;
    ok(await ledger.record({ ...about, type: "EventCorrected", data }));
    const again = await followed(ledger, responses);
    ok(await again.waitFor(first + count));
    expect(ok(await again.documents()).value).toStrictEqual(ok(await project(ledger, responses)));
  });

  it("is forgotten once it is corrected, and another one that a correction made is known", async () => {
    const ledger = await withPigeonsAt(1);
    const following = await followed(ledger, responses, { onPoison: "quarantine" });
    ok(await following.waitFor(first + 5));
    const correcting = (place: number, channel: string) => {
      const event = uuidOf(place);
      const data = { event, because: "misread", data: feedback(event, { channel }).data };
      const about = { entity: "ledger:self", occurredAt: "2024-01-01", actor } as const;
      return { ...about, type: "EventCorrected", data } as const;
    };
    ok(await ledger.recordAll([correcting(1, "survey"), correcting(3, "pigeon")]));
    ok(await following.waitFor(first + 7));
    expect(following.incomplete).toStrictEqual([failed(3)]);
    expect(ok(await following.documents()).incomplete).toStrictEqual([failed(3)]);
  });

  it("that a correction made halts the rebuild, with the documents from before standing", async () => {
    const ledger = await withPigeonsAt();
    const following = await followed(ledger, responses);
    ok(await following.waitFor(first + 5));
    const event = uuidOf(2);
    const data = { event, because: "misread", data: feedback(event, { channel: "pigeon" }).data };
    const about = { entity: "ledger:self", occurredAt: "2024-01-01", actor } as const;
    ok(await ledger.record({ ...about, type: "EventCorrected", data }));
    expect(refusal(await following.waitFor(first + 6))).toStrictEqual(failed(2));
    const { value, position } = ok(await following.documents());
    expect([position, value.channels]).toStrictEqual([first + 5, surveys(count)]);
  });

  it("is no reason to halt where another process has passed it meanwhile", async () => {
    const place = memory();
    let passed = false;
    const { ledger } = await aLedger(
      interrupted(place, () => {
        const other = ok(place.open({ mode: "write" }));
        if (passed || other.size() <= first) return;
        passed = true;
        other.write(({ cursors, putCursor }) =>
          cursors().forEach((cursor) => putCursor({ ...cursor, position: first })),
        );
      }),
    );
    ok(await ledger.recordAll(begun));
    const following = await followed(ledger, responses);
    ok(await following.waitFor(first - 1));
    ok(await ledger.record(feedback(uuidOf(1), { channel: "pigeon" })));
    expect(ok(await following.waitFor(first))).toBe(first);
    expect([following.failure, passed]).toStrictEqual([undefined, true]);
  });

  it("is also one that would leave a document which JSON cannot keep", async () => {
    const ledger = await withPigeonsAt();
    for (const [what, wrong] of Object.entries({
      NaN: NaN,
      "an instance of a class": new Date(0),
      "a function": () => 1,
      "undefined in a list": [undefined],
    })) {
      const mean = defineProjection({
        name: "mean",
        version: 1,
        documents: { means: (name: string) => ({ name, mean: 0 }) },
        on: {
          FeedbackReceived: (docs, { position }) => {
            Object.assign(docs.means("all"), { mean: position < first + 3 ? 1 : wrong });
          },
        },
      });
      const following = await followed(ledger, mean);
      expect(refusal(await following.waitFor(first + 3))).toMatchObject({
        _tag: "ProjectionFailed",
        position: first + 3,
        why: expect.stringContaining(`holds ${what}, which JSON cannot keep`),
      });
    }
  });
});
