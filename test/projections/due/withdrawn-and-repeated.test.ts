import { describe, expect, it } from "vitest";
import { happened } from "../recorded.js";
import { by, decision, dueOn, hubs, opened, shown, survey, theme } from "./told.js";

const kinds = async (...asked: Parameters<typeof dueOn>): Promise<ReadonlyArray<string>> => {
  const { overdue, next } = await dueOn(...asked);
  return [...overdue, ...next].map(({ kind, due }) => `${kind} ${due}`);
};

const planned = (on: string, startsOn: string) =>
  happened("ActivityPlanned", "activity:annual", on, {
    by,
    purpose: "information",
    methods: [{ method: "public-meeting" }],
    startsOn,
  });
const held = (on: string, activity: "annual" | "walk" = "annual") =>
  happened("ActivityHeld", `activity:${activity}`, on, {
    by,
    title: "Annual meeting",
    method: "public-meeting",
    purpose: "information",
    mode: "informed",
    twoWay: true,
    attendance: {},
  });

describe("what was withdrawn", () => {
  it("has no last day to respond any more, until it opens again", async () => {
    const gone = happened("ActivityCancelled", survey, "2024-02-08", { reason: "Election." });
    expect(await kinds("2024-02-10", [opened(), gone])).toStrictEqual([]);
    const again = [
      happened("ConsultationClosed", survey, "2024-02-09", {}),
      happened("ConsultationOpened", survey, "2024-05-01", {
        by,
        title: "Again",
        purpose: "consultation",
        closesOn: "2024-07-01",
      }),
    ];
    expect(await kinds("2024-05-10", [opened(), gone, ...again])).toStrictEqual([
      "consultation 2024-07-01",
    ]);
  });
});

describe("what is held again and again", () => {
  it("is due as planned anew, though it was held before", async () => {
    const anew = [held("2023-07-01"), planned("2024-03-01", "2024-07-01")];
    expect(await kinds("2024-05-01", anew)).toStrictEqual(["activity 2024-07-01"]);
    expect(await kinds("2024-07-02", [...anew, held("2024-07-01")])).toStrictEqual([]);
  });

  it("says by which channels, in plain words", async () => {
    const { next } = await dueOn("2024-05-01", [planned("2024-03-01", "2024-07-01")]);
    expect(next.map(({ what }) => what)).toStrictEqual([
      "Hold what was planned for information (public meeting)",
    ]);
  });
});

describe("an answer put off", () => {
  it("is due of what was only held too, by its title", async () => {
    const delayed = happened("ReturnDelayed", "activity:walk", "2024-05-01", {
      reason: "Ill health.",
      expectedOn: "2024-07-10",
    });
    const { next } = await dueOn("2024-05-02", [held("2024-03-01", "walk"), delayed]);
    expect(next.map(({ due, what, bodies }) => [due, what, bodies])).toStrictEqual([
      [
        "2024-07-10",
        "Give the answer to “Annual meeting” that was put off: “Ill health”",
        [{ body: by, name: "NHS Hill" }],
      ],
    ]);
  });
});

describe("the review of an assessment", () => {
  const assessed = (on: string, duty: "D-14Z45" | "D-PSED" | "none", reviewOn: string) =>
    happened("DutyAssessed", hubs, on, {
      duty,
      dutyBecause: "It changes.",
      responsible: "yes",
      limb: "proposal",
      impact: { manner: "yes", range: "yes", reason: "Closer." },
      substantial: "not-judged",
      authorities: [],
      affected: { users: "yes", carers: "unknown", representatives: "unknown" },
      bedsReduced: "none",
      alreadyKnown: "Little.",
      level: "Meetings.",
      proportionateBecause: "Small.",
      assessedBy: "Head of engagement",
      reviewOn,
    });
  const one = assessed("2024-01-10", "D-14Z45", "2024-06-01");

  it("is one for each duty, and of a duty the last that was set", async () => {
    const other = assessed("2024-02-10", "D-PSED", "2024-07-01");
    expect(await kinds("2024-03-01", [one, other])).toStrictEqual([
      "review 2024-06-01",
      "review 2024-07-01",
    ]);
    const again = assessed("2024-02-20", "D-14Z45", "2024-09-01");
    expect(await kinds("2024-03-01", [one, again])).toStrictEqual(["review 2024-09-01"]);
    const none = assessed("2024-02-20", "none", "2024-10-01");
    expect(await kinds("2024-03-01", [one, none])).toStrictEqual(["review 2024-10-01"]);
  });

  it("ends with the decision, or with the review itself", async () => {
    expect(await kinds("2024-06-02", [one, decision("2024-05-01")])).toStrictEqual([]);
    const id = "0190163d-8694-739b-aea5-000000000001";
    const reviewed = happened("ReviewHeld", hubs, "2024-05-01", { of: id, outcome: "As before." });
    expect(await kinds("2024-06-02", [{ ...one, id }, reviewed])).toStrictEqual([]);
  });
});

describe("a theme told of, and taken up again", () => {
  it("has the day to look at it again", async () => {
    const settled = happened("DecisionInfluenced", hubs, "2024-02-10", {
      theme: "theme:parking",
      disposition: "not-adopted",
      reason: { code: "cost" },
    });
    const told = happened("FeedbackReturned", survey, "2024-02-20", {
      channel: "newsletter",
      message: "No parking.",
      everyone: true,
      saysWhatChanged: false,
      saysWhyNot: true,
    });
    const taken = happened("DecisionInfluenced", hubs, "2024-03-01", {
      theme: "theme:parking",
      disposition: "under-consideration",
      reviewOn: "2024-06-01",
    });
    const due = await dueOn("2024-03-02", [opened("2024-12-01"), theme, settled, told, taken]);
    expect(shown(due)).toStrictEqual([
      ["review", "2024-06-01", 91],
      ["consultation", "2024-12-01", 274],
    ]);
  });
});
