import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import { matter, opened, registered, withdrawn } from "../westmoor.js";
import { board, boardAsked, boards, opinion, plan, publishedPlan, started, shows } from "./told.js";

const [east, west] = boards;
const start = [
  registered("icb", "2022-07-01"),
  board(east, "East board"),
  board(west, "West board"),
];
const begun = started("joint-forward-plan", "2022-10-01", 2023, { boards });
const published = publishedPlan("joint-forward-plan", "2023-06-30", 2023);
const asked = [boardAsked(east, "2023-02-01"), boardAsked(west, "2023-02-01")];
const today = "2024-12-01";

describe("the health and wellbeing boards of a joint forward plan", () => {
  finds("R-JFP-HWB", "evidence-found", "every relevant board had the draft and gave its opinion", {
    steps: [...start, begun, ...asked, opinion(east, "2023-03-01"), opinion(west, "2023-03-02")],
    today,
    expects: shows({ about: plan }, "2 of 2 relevant health and wellbeing boards are on record"),
  });
  finds("R-JFP-HWB", "evidence-missing", "the plan is published without the opinion of one board", {
    steps: [...start, begun, ...asked, opinion(east, "2023-03-01"), published],
    today,
    expects: shows(
      { missing: ["the opinion of West board"] },
      "1 of 2 relevant health and wellbeing boards is on record",
    ),
  });
  finds("R-JFP-HWB", "not-yet-due", "the plan is not published and no opinion is on record", {
    steps: [...start, begun, ...asked],
    today: "2023-05-01",
  });
  finds("R-JFP-HWB", "not-applicable", "the body of the plan is a commissioning group", {
    steps: [
      registered("ccg", "2013-04-01"),
      publishedPlan("joint-forward-plan", "2017-06-30", 2017),
    ],
  });
  finds("R-JFP-HWB", "not-decidable", "nobody recorded which boards are relevant", {
    steps: [...start, published, boardAsked(east, "2023-02-01")],
    today,
    expects: shows({}, "PlanStarted with boards"),
  });

  it("does not ask where a revision is not significant, or the matter was withdrawn", async () => {
    const outcome = async (...steps: Parameters<typeof findingsIn>[0]) =>
      (await findingsIn([...start, ...steps], today)).find(
        ({ rule, about }) => rule === "R-JFP-HWB" && about === plan,
      )?.outcome;
    const revision = { significantRevision: false };
    const minor = publishedPlan("joint-forward-plan", "2023-06-30", 2023, revision);
    const tied = started("joint-forward-plan", "2022-10-01", 2023, { boards, matter });
    expect(await outcome(begun, minor)).toBe("not-applicable");
    expect(await outcome(opened({}, "2022-09-01"), tied, withdrawn("2023-01-01"))).toBe(
      "not-applicable",
    );
  });

  it("does not count a board that is not relevant, and names what each board lacks", async () => {
    const one = started("joint-forward-plan", "2022-10-01", 2023, { boards: [east] });
    const steps = [
      ...start,
      one,
      boardAsked(west, "2023-02-01"),
      opinion(west, "2023-03-01"),
      published,
    ];
    const found = (await findingsIn(steps, today)).find(({ rule }) => rule === "R-JFP-HWB");
    expect(found?.outcome).toBe("evidence-missing");
    expect(found?.missing).toStrictEqual([
      "that East board was given the draft and asked",
      "the opinion of East board",
    ]);
  });
});
