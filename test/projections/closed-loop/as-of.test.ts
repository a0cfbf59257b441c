import { describe, expect, it } from "vitest";
import { project, type EntityId, type NewEvent } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop } from "../../../projections/closed-loop/report.js";
import { body, happened, matter, recorded, rightOf } from "../recorded.js";

const theme: EntityId<"theme"> = "theme:parking";
const activity: EntityId<"activity"> = "activity:survey";

const answered = (day: string): NewEvent =>
  happened("DecisionInfluenced", "matter:m", day, {
    theme,
    disposition: "adopted",
    decision: "d",
    reason: { code: "agreed" },
  });
const told = (day: string, channel = "email"): NewEvent =>
  happened("FeedbackReturned", activity, day, {
    themes: [theme],
    groups: ["carers"],
    channel,
    message: "There will be more places.",
    saysWhatChanged: true,
    saysWhyNot: true,
  });
const heardAndDecided: ReadonlyArray<NewEvent> = [
  body("icb"),
  matter("m", "body:icb"),
  happened("ConsultationOpened", activity, "2024-01-02", {
    by: "body:icb",
    title: "Survey",
    purpose: "consultation",
    matters: [{ matter: "matter:m", limb: "proposal" }],
  }),
  happened("ThemeIdentified", theme, "2024-02-01", {
    activities: [activity],
    title: "Parking",
    summary: "Parking is hard to find.",
    groups: ["carers"],
  }),
  happened("DecisionMade", "matter:m", "2024-03-01", {
    decision: "d",
    by: "body:icb",
    outcome: "More places.",
    reasons: "As said.",
    meeting: "Board",
  }),
  answered("2024-03-01"),
];

async function loopOf(events: ReadonlyArray<NewEvent>, today: string) {
  const view = await recorded([...heardAndDecided, ...events]);
  return closedLoop(rightOf(await project(view, closedLoopProjection)), { today });
}

describe("a theme that is opened again", () => {
  it("needs a difference recorded since, as it needs an answer since", async () => {
    const differs = (day: string): NewEvent =>
      happened("DifferenceEvidenced", "matter:m", day, { theme, what: "Ten places more." });
    const again = [
      told("2024-03-02"),
      differs("2024-03-20"),
      happened("ThemeReopened", theme, "2024-04-01", { reason: "The places were taken away." }),
      answered("2024-04-10"),
      told("2024-04-11"),
    ];
    const { themes, measures } = await loopOf(again, "2024-06-01");
    expect([themes[0]?.state, measures.M5.numerator]).toStrictEqual(["told", 0]);
    const since = await loopOf([...again, differs("2024-05-01")], "2024-06-01");
    expect([since.themes[0]?.state, since.measures.M5.numerator]).toStrictEqual(["evidenced", 1]);
  });
});

describe("a page on a website", () => {
  it("tells readers recorded by the day of the figures, and not before", async () => {
    const events = [
      told("2024-03-02", "website"),
      happened("NetworkRegistered", "network:readers", "2024-05-01", {
        name: "Readers of the carers' page",
        keptBy: "body:icb",
        serves: ["carers"],
        kind: "website",
      }),
    ];
    const states = [];
    for (const today of ["2024-04-01", "2024-05-01"])
      states.push((await loopOf(events, today)).themes[0]?.state);
    expect(states).toStrictEqual(["answered", "told"]);
  });
});
