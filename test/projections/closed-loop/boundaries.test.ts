import { describe, expect, it } from "vitest";
import { projectAll, type EntityId, type GivenDataOf, type NewEvent } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop, type ClosedLoopOptions } from "../../../projections/closed-loop/report.js";
import { policies } from "../../../projections/policies/projection.js";
import { body, document, happened, matter, recorded, rightOf } from "../recorded.js";
import { held, said, talks, theme } from "./parking.js";

const decided = (on: string, of: EntityId<"matter"> = "matter:m", decision = "d"): NewEvent =>
  happened("DecisionMade", of, on, {
    decision,
    by: "body:icb",
    outcome: "Decided",
    reasons: "As in the paper",
    meeting: "Board",
  });
const answered = (on: string): NewEvent =>
  happened("DecisionInfluenced", "matter:m", on, {
    theme,
    disposition: "adopted",
    reason: { code: "agreed" },
    decision: "d",
  });
const told = (on: string, data: Partial<GivenDataOf<"FeedbackReturned">> = {}): NewEvent =>
  happened("FeedbackReturned", talks, on, {
    channel: "email",
    message: "You said, we did",
    saysWhatChanged: true,
    saysWhyNot: false,
    themes: [theme],
    groups: ["carers"],
    ...data,
  });
const reopened = (on: string): NewEvent =>
  happened("ThemeReopened", theme, on, { reason: "It was undone" });
const feedbackDays = (value: number): NewEvent =>
  happened("PolicyAdopted", "body:icb", "2020-01-01", {
    setting: "loop.feedbackDays",
    value,
    source: document("How we feed back"),
  });

const start = [body("icb"), body("other"), matter("m", "body:icb"), matter("n", "body:icb")];

async function loop(events: ReadonlyArray<NewEvent>, more: Partial<ClosedLoopOptions> = {}) {
  const ledger = await recorded([...start, held(talks, "body:icb"), ...events]);
  const [documents, adopted] = rightOf(await projectAll(ledger, [closedLoopProjection, policies]));
  const report = closedLoop(documents, { today: "2024-06-30", policies: adopted, ...more });
  return { ...report, row: report.themes[0] };
}

describe("a theme of no recorded group", () => {
  const before = [
    said("2024-01-10", { groups: [] }),
    decided("2024-03-01"),
    answered("2024-03-01"),
  ];

  it("is published, not told, by a page on a website", async () => {
    const page = told("2024-03-05", { channel: "website", everyone: true, groups: [] });
    const { row, measures } = await loop([...before, page]);
    expect(row).toMatchObject({ state: "answered", published: "2024-03-05" });
    expect(measures.M1).toMatchObject({ numerator: 0, denominator: 1 });
    const sent = await loop([...before, page, told("2024-03-09", { everyone: true })]);
    expect(sent.row).toMatchObject({ state: "told", closed: "2024-03-09" });
  });
});

describe("a theme opened again", () => {
  it("on the day of the old answer is not closed by what people were told of that", async () => {
    const events = [
      said("2024-01-10"),
      decided("2024-03-01"),
      answered("2024-03-01"),
      told("2024-03-05"),
      reopened("2024-03-05"),
      answered("2024-03-05"),
    ];
    expect((await loop(events)).row?.state).toBe("answered");
    expect((await loop([...events, told("2024-03-05")])).row?.state).toBe("told");
  });

  it("before it was heard, as claimed, is open from the day it was heard", async () => {
    const { row } = await loop([said("2024-01-10"), reopened("2023-12-01")]);
    expect(row).toMatchObject({ days: 172 });
    expect(row).not.toHaveProperty("reopened");
  });
});

describe("a deadline", () => {
  it("beyond the calendar is never over", async () => {
    for (const days of [4_000_000, Number.MAX_SAFE_INTEGER])
      expect((await loop([feedbackDays(days), said("2024-01-10")])).row).toMatchObject({
        due: false,
        deadline: "9998-12-31",
      });
  });
});

describe("a theme of several matters decided", () => {
  it("is shown to be due by the first decision, whichever matter it names first", async () => {
    const first = { ...decided("2024-02-01", "matter:n", "n1"), id: firstId };
    for (const matters of [
      ["matter:m", "matter:n"],
      ["matter:n", "matter:m"],
    ] satisfies EntityId<"matter">[][]) {
      const events = [decided("2024-03-01"), first, decided("2024-04-01", "matter:n", "n2")];
      const { evidence } = (await loop([said("2024-01-10", { matters }), ...events])).measures.M1;
      expect("events" in evidence ? evidence.events : []).toStrictEqual([
        expect.any(String),
        firstId,
      ]);
    }
  });
});

const firstId = "00000000-0000-4000-8000-0000000000aa";

describe("an activity that two bodies held", () => {
  it("is of the body that held it last, in whatever order that was recorded", async () => {
    const later = held(talks, "body:other", "2024-05-01");
    const earlier = held(talks, "body:icb", "2024-04-01");
    const groups = [said("2024-01-10")];
    for (const both of [
      [earlier, later],
      [later, earlier],
    ])
      expect(
        (await loop([...groups, ...both], { scope: { body: "body:other" } })).measures.M2,
      ).toMatchObject({ denominator: 1 });
  });
});

describe("the distance of a part from the whole", () => {
  it("is rounded once", async () => {
    const groups = (group: string, n: number, closed: boolean): NewEvent[] => {
      const id: EntityId<"theme"> = `theme:${group}-${n}`;
      return [
        happened("ThemeIdentified", id, "2024-01-10", {
          title: group,
          summary: group,
          activities: [talks],
          matters: ["matter:m"],
          groups: [group],
        }),
        ...(closed
          ? [
              happened("DecisionInfluenced", "matter:m", "2024-03-01", {
                theme: id,
                disposition: "adopted",
                reason: { code: "agreed" },
                decision: "d",
              }),
              told("2024-03-02", { themes: [id], groups: [group] }),
            ]
          : []),
      ];
    };
    const { parts } = await loop(
      [
        decided("2024-03-01"),
        ...[0, 1, 2].flatMap((n) => groups("carers", n, n < 1)),
        ...[0, 1, 2].flatMap((n) => groups("older-people", n, true)),
      ],
      { by: "group" },
    );
    // A third against two thirds: a third less, not 0.333333 - 0.666667.
    expect(parts?.rows.map(({ part, gap }) => [part, gap.M1])).toStrictEqual([
      ["carers", -0.333333],
      ["older-people", 0.333333],
    ]);
  });
});
