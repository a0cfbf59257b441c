import { describe, expect, it } from "vitest";
import { project, type NewEvent } from "engagement-ledger";
import { answersGiven, finalAnswers } from "../../examples/final-answers.js";
import { body, happened, recorded, rightOf } from "../projections/recorded.js";

const person = "00000000-0000-4000-8000-00000000000a";
const other = "00000000-0000-4000-8000-00000000000b";
const feedback = (number: number) =>
  `feedback:00000000-0000-4000-8000-00000000000${number}` as const;

function vote(number: number, subject: string | undefined, second: number, code: string): NewEvent {
  return happened("FeedbackReceived", feedback(number), `2020-01-01T10:00:0${second}.000Z`, {
    activity: "activity:poll",
    channel: "survey",
    respondent: { kind: "individual", ...(subject === undefined ? {} : { subject }) },
    answers: [{ question: "statement-1", code }],
  });
}

async function answersOf(...events: ReadonlyArray<NewEvent>) {
  const opened = happened("ConsultationOpened", "activity:poll", "2020-01-01", {
    by: "body:icb",
    title: "A poll",
    purpose: "insight",
  });
  const view = await recorded([body("icb"), opened, ...events]);
  const documents = rightOf(await project(view, answersGiven));
  return finalAnswers(documents).map(({ people }) => people);
}

describe("the final answers", () => {
  it("are those of the later claimed time, whatever the order of recording", async () => {
    expect(await answersOf(vote(1, person, 5, "agree"), vote(2, person, 3, "pass"))).toStrictEqual([
      { agree: 1 },
    ]);
    expect(await answersOf(vote(1, person, 3, "pass"), vote(2, person, 5, "agree"))).toStrictEqual([
      { agree: 1 },
    ]);
  });

  it("are those of the later position where the claimed times are one", async () => {
    const votes = [vote(1, person, 3, "agree"), vote(2, person, 3, "disagree")];
    expect(await answersOf(...votes)).toStrictEqual([{ disagree: 1 }]);
  });

  it("count people apart, and a response without a subject as one", async () => {
    const votes = [
      vote(1, person, 1, "agree"),
      vote(2, other, 1, "agree"),
      vote(3, undefined, 1, "pass"),
      vote(4, undefined, 1, "pass"),
    ];
    expect(await answersOf(...votes)).toStrictEqual([{ agree: 2, pass: 2 }]);
  });

  it("go back to the one before where the last was withdrawn or excluded", async () => {
    const votes = [vote(1, person, 1, "agree"), vote(2, person, 2, "disagree")];
    const excluded = (decision: "excluded" | "released") =>
      happened("FeedbackModerated", feedback(2), "2020-01-02", {
        decision,
        reason: "duplicate",
        by: "person",
      });
    const withdrawn = happened("FeedbackWithdrawn", feedback(2), "2020-01-02", {});
    expect(await answersOf(...votes, withdrawn)).toStrictEqual([{ agree: 1 }]);
    expect(await answersOf(...votes, excluded("excluded"))).toStrictEqual([{ agree: 1 }]);
    expect(await answersOf(...votes, excluded("excluded"), excluded("released"))).toStrictEqual([
      { disagree: 1 },
    ]);
    expect(await answersOf(vote(2, person, 2, "disagree"), withdrawn)).toStrictEqual([]);
  });
});
