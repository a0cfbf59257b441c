import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { decodeNewEvent } from "../../src/events/decode.js";
import type { EventType } from "../../src/events/event.js";
import { samples } from "./samples.js";

function problemsOf(type: EventType, changes: object) {
  const outcome = decodeNewEvent({ ...samples[type], data: { ...samples[type].data, ...changes } });
  return isLeft(outcome) ? outcome.left.problems : [];
}
const pathsOf = (type: EventType, changes: object) => problemsOf(type, changes).map(({ at }) => at);

describe("facts that are each right and cannot be true together", () => {
  const period = { from: "2026-04-01", to: "2026-03-31" };
  it.each<[EventType, object, string]>([
    ["BodyRegistered", { from: "2022-07-01", until: "2022-06-30" }, "data.until"],
    ["AssessmentGraded", { period }, "data.period.to"],
    ["PlanStarted", { period }, "data.period.to"],
    ["PlanPublished", { period }, "data.period.to"],
    ["PlanPublished", { inForceFrom: "2026-04-01", until: "2026-03-31" }, "data.until"],
    ["ResponsesTallied", { period }, "data.period.to"],
    ["ActivityPlanned", { startsOn: "2026-02-02", endsOn: "2026-02-01" }, "data.endsOn"],
    ["ActivityPlanned", { steps: [{ step: 2 }] }, "data.steps[0]"],
    [
      "ActivityPlanned",
      { steps: [{ step: 1, answer: "Yes", notApplicableBecause: "No" }] },
      "data.steps[0]",
    ],
    ["CommitteeConstituted", { members: 2, layMembers: 3 }, "data.layMembers"],
    ["CommitteeConstituted", { members: 5, vcseMembers: 6 }, "data.vcseMembers"],
    [
      "ResponsesTallied",
      {
        answers: [
          { question: "q1", code: "yes", share: "0.5" },
          { question: "q1", code: "no" },
        ],
      },
      "data.answers[1]",
    ],
  ])("%s refuses %j at %s", (type, changes, at) => {
    expect(pathsOf(type, changes)).toStrictEqual([at]);
  });

  it("is not a period of one day, or a committee of lay members only", () => {
    const day = { from: "2026-04-01", to: "2026-04-01" };
    expect(problemsOf("PlanStarted", { period: day })).toStrictEqual([]);
    expect(problemsOf("CommitteeConstituted", { members: 3, layMembers: 3 })).toStrictEqual([]);
  });
});

describe("what is awkward, and admitted", () => {
  it.each<[EventType, object]>([
    ["DecisionInfluenced", { disposition: "not-adopted", reason: undefined }],
    ["DecisionInfluenced", { disposition: "under-consideration", reviewOn: undefined }],
    ["DecisionInfluenced", { decision: undefined, commitment: undefined }],
    ["UrgentDecisionNotified", { reason: undefined }],
    ["ConsultationOpened", { closesOn: undefined, matters: [] }],
    ["BaselineRecorded", { total: undefined }],
    ["BaselineRecorded", { counts: [], classes: [] }],
  ])("%s with %j", (type, changes) => {
    expect(problemsOf(type, changes)).toStrictEqual([]);
  });
});

describe("a measure of a promise", () => {
  const where = { type: "ActivityHeld" };
  it.each<[object, string]>([
    [{ count: "events", where }, "data.measures[0]"],
    [{ count: "events", where, all: false }, "data.measures[0]"],
    [{ count: "events", where, all: true, atLeast: 2 }, "data.measures[0]"],
    [
      { count: "events", where, all: true, from: "2026-04-01", by: "2026-03-31" },
      "data.measures[0].by",
    ],
  ])("says once how much, and ends after it begins: %j", (measure, at) => {
    expect(pathsOf("CommitmentMade", { measures: [measure] })).toStrictEqual([at]);
  });

  it("may ask for all, or for none at least", () => {
    expect(
      problemsOf("CommitmentMade", {
        measures: [
          { count: "members", where, all: true, every: "representative" },
          { count: "people", where, atLeast: 0, all: false },
        ],
      }),
    ).toStrictEqual([]);
  });
});

describe("the account of an import", () => {
  it("must balance", () => {
    const rows = { read: 10, recorded: 6, duplicate: 1, rejected: 1 };
    const excluded = [
      { rule: "test rows", rows: 1 },
      { rule: "blank rows", rows: 1 },
    ];
    expect(problemsOf("ImportCompleted", { rows: { ...rows, excluded } })).toStrictEqual([]);
    expect(problemsOf("ImportCompleted", { rows })).toStrictEqual([
      {
        at: "data.rows.read",
        accepted: "8, the sum of recorded, duplicate, excluded and rejected",
      },
    ]);
  });
});
