import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import { matter, opened, registered, withdrawn } from "../westmoor.js";
import { held, plan, publishedPlan, started, shows } from "./told.js";

const icb = registered("icb", "2022-07-01");
const three = held("views-summarised", "how-taken-into-account", "board-opinion");
const published = publishedPlan("joint-forward-plan", "2023-06-30", 2023, { contains: three });
const revision = (given: object) =>
  publishedPlan(
    "joint-forward-plan",
    "2024-06-30",
    2023,
    { revises: plan, ...given },
    "plan:revised",
  );
const today = "2024-12-01";

describe("what a joint forward plan holds", () => {
  finds("R-JFP-8", "evidence-found", "the published plan holds all three parts", {
    steps: [icb, published],
    today,
  });
  finds("R-JFP-8", "evidence-missing", "the boards' opinion is not recorded", {
    steps: [
      icb,
      publishedPlan("joint-forward-plan", "2023-06-30", 2023, { contains: three.slice(0, 2) }),
    ],
    today,
    expects: shows({
      missing: [
        "the final opinion of each health and wellbeing board, with its place in the document",
      ],
    }),
  });
  finds("R-JFP-8", "not-yet-due", "the plan is being prepared", {
    steps: [icb, started("joint-forward-plan", "2022-10-01", 2023)],
    today: "2023-05-01",
  });
  finds("R-JFP-8", "not-applicable", "the revision is recorded as not significant", {
    steps: [icb, published, revision({ significantRevision: false })],
    today,
    about: "plan:revised",
  });
  finds("R-JFP-8", "not-decidable", "nobody recorded whether the revision is significant", {
    steps: [icb, published, revision({})],
    today,
    about: "plan:revised",
  });

  it("reads the editions of a plan together, and is tested for a significant revision", async () => {
    const first = publishedPlan("joint-forward-plan", "2023-06-30", 2023, {
      contains: three.slice(0, 2),
    });
    const second = publishedPlan("joint-forward-plan", "2023-09-30", 2023, {
      contains: three.slice(2),
    });
    const all = await findingsIn(
      [icb, first, second, revision({ significantRevision: true })],
      today,
    );
    const meant = all.filter(({ rule }) => rule === "R-JFP-8");
    expect(meant.map(({ about, outcome }) => [about, outcome])).toStrictEqual([
      ["plan:revised", "evidence-missing"],
      [plan, "evidence-found"],
    ]);
  });

  it("takes an edition for a revision where only its significance is recorded", async () => {
    const said = publishedPlan("joint-forward-plan", "2023-06-30", 2023, {
      significantRevision: false,
    });
    const found = (await findingsIn([icb, said], today)).find(({ rule }) => rule === "R-JFP-8");
    expect(found?.outcome).toBe("not-applicable");
  });

  it("does not apply to a trust, a withdrawn matter, or a plan published before the boards were", async () => {
    const outcome = async (...steps: Parameters<typeof findingsIn>[0]) =>
      (await findingsIn(steps, today)).find(({ rule }) => rule === "R-JFP-8")?.outcome;
    const begun = started("joint-forward-plan", "2022-10-01", 2023, { matter });
    const withdrawal = [opened({}, "2022-09-01"), begun, withdrawn("2023-01-01")];
    const early = publishedPlan("joint-forward-plan", "2022-06-30", 2022);
    expect([
      await outcome(registered("nhs-trust"), published),
      await outcome(icb, ...withdrawal),
      await outcome(icb, early),
    ]).toStrictEqual(["not-applicable", "not-applicable", "not-applicable"]);
  });
});
