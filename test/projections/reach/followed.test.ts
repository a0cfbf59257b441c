import fc from "fast-check";
import {
  createLedger,
  follow,
  project,
  simulatedClock,
  type Ledger,
  type NewEvent,
} from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { reach, reachFollowed, reachReport } from "engagement-ledger/projections";
import { describe, expect, it } from "vitest";
import { happened, rightOf } from "../recorded.js";

const today = "2025-01-01";
const uuid = (number: number): string =>
  `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
const response = (number: number, activity: number, subject: number): NewEvent =>
  happened("FeedbackReceived", `feedback:${uuid(number)}`, "2024-02-01", {
    activity: `activity:a-${activity}`,
    channel: "survey",
    respondent: { kind: "individual", subject: uuid(1_000 + subject) },
    characteristics: [{ scheme: "nhs-sex", code: "1" }],
  });
const withdrawn = (number: number): NewEvent =>
  happened("FeedbackWithdrawn", `feedback:${uuid(number)}`, "2024-02-02", {});

async function begun(): Promise<Ledger> {
  const clock = simulatedClock("2024-06-01T09:00:00.000Z");
  const ledger = rightOf(await createLedger(memory(), { origin: "hill.example/reach", clock }));
  const by = "body:icb";
  rightOf(
    await ledger.recordAll([
      happened("BodyRegistered", by, "2022-07-01", { name: "NHS Hill", kind: "icb" }),
      ...[0, 1, 2].map((n) =>
        happened("ConsultationOpened", `activity:a-${n}`, "2024-01-08", {
          by,
          title: `Survey ${n}`,
          purpose: "consultation",
        }),
      ),
    ]),
  );
  return ledger;
}

describe("reach of a followed projection", () => {
  it("is that of a fold of the whole record, whatever comes", async () => {
    const steps = fc.array(
      fc.record({ activity: fc.nat({ max: 2 }), subject: fc.nat({ max: 3 }), gone: fc.boolean() }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const ledger = await begun();
        const followed = rightOf(await follow(ledger, reach));
        for (const [number, { activity, subject, gone }] of all.entries()) {
          rightOf(await ledger.record(response(number, activity, subject)));
          if (gone) rightOf(await ledger.record(withdrawn(number)));
        }
        rightOf(await followed.waitFor(ledger.size - 1));
        const answer = rightOf(await reachFollowed(followed, { today }));
        const whole = rightOf(await project(ledger, reach));
        expect(answer.value).toStrictEqual(reachReport(whole, { today }));
        expect(answer.position).toBe(ledger.size - 1);
        const people = new Set(all.flatMap(({ subject, gone }) => (gone ? [] : [subject])));
        expect(answer.value.counts.people.lower).toBe(people.size);
        await followed.stop();
        await ledger.close();
      }),
      { numRuns: 25 },
    );
  });

  it("reads no event again, and no single response", async () => {
    const ledger = await begun();
    rightOf(await ledger.recordAll([0, 1, 2, 3].map((n) => response(n, 0, n))));
    const kinds: string[] = [];
    const followed = rightOf(await follow(ledger, reach));
    rightOf(await followed.waitFor(ledger.size - 1));
    const watched = {
      documentsOfKinds: <Kind extends Parameters<typeof followed.documentsOfKinds>[0][number]>(
        asked: ReadonlyArray<Kind>,
      ) => {
        kinds.push(...asked);
        return followed.documentsOfKinds(asked);
      },
    };
    rightOf(await reachFollowed(watched, { today }));
    expect(kinds).not.toContain("feedback");
    expect(kinds).not.toContain("subjects");
    await followed.stop();
    await ledger.close();
  });
});
