import { describe, expect, it } from "vitest";
import type { GivenDataOf, NewEvent } from "engagement-ledger";
import { quotes } from "./quoted.js";
import { networksOn } from "./reports.js";
import { registered, toldOf } from "./told.js";

/* Dudley Health and Wellbeing Board, the plan of 2014-15: four types of involvement. What was held is invented. */

const words = {
  strategic: "To know what DH&WB expects of me and the board I am part of.",
  training: "To be given necessary training and support to focus on the priorities",
  supportive: "Involved through doing, delivering services, activities or projects",
  generative: "Have set up a project/scheme to fill the gap I have identified.",
  appreciated: "To be appreciated for my contribution to DH&WB priorities.",
  feedIn: "To know how to feed in to DH&WB (via other boards etc.)",
  responsive: "To know that what I say makes a difference and to get feedback.",
  health: "Be able to take responsibility for my own health",
};
const board = "body:dudley-hwb";
const { held } = toldOf(board);
const hwb = registered(
  board,
  "Dudley Health and Wellbeing Board",
  "health-and-wellbeing-board",
  "2013-04-01",
);
type Role = NonNullable<GivenDataOf<"ActivityHeld">["supports"]>[number]["involvement"];

/** Something held in the year that meets a need of people in a role. */
const meets = (involvement: Role, ...needs: ReadonlyArray<string>): ReadonlyArray<NewEvent> =>
  needs.map((need, month) =>
    held(need, `2014-0${month + 4}-07`, { method: "training", supports: [{ involvement, need }] }),
  );
async function needsOf(role: Role, steps: ReadonlyArray<NewEvent>, from = "2014-04-01") {
  const scope = { from, to: "2015-03-31" };
  const { involvement } = await networksOn([hwb, ...steps], "2015-04-01", { scope });
  const row = involvement.find((one) => one.involvement === role);
  return [
    row?.needs.map(({ need, met }) => [need, met]),
    row?.met.numerator,
    row?.met.denominator,
    row?.unmet,
  ];
}

describe("Dudley Health and Wellbeing Board, four types of involvement", () => {
  quotes("004_99b61fb236c0f964.txt", words);

  it("S4-09: people on boards know what is expected, set priorities and are trained, or not yet", async () => {
    const two = meets("strategic", "expectations", "training-support");
    const needs = [
      ["expectations", true],
      ["priority-setting", false],
      ["training-support", true],
    ];
    expect(await needsOf("strategic", two)).toStrictEqual([needs, 2, 3, ["priority-setting"]]);
    expect((await needsOf("strategic", two, "2014-05-01")).slice(1, 3)).toStrictEqual([1, 3]);
  });

  it("S4-10: people who deliver have the same needs, and what meets them is their own", async () => {
    const open = ["expectations", "priority-setting", "training-support"];
    expect((await needsOf("supportive", meets("supportive", ...open))).slice(1)).toStrictEqual([
      3,
      3,
      [],
    ]);
    expect((await needsOf("supportive", meets("strategic", ...open))).slice(1)).toStrictEqual([
      0,
      3,
      open,
    ]);
  });

  it("S4-11: people with a project of their own know how to feed in, and are appreciated", async () => {
    const all = ["priority-setting", "training-support", "feed-in", "appreciated"];
    expect((await needsOf("generative", meets("generative", ...all))).slice(1)).toStrictEqual([
      4,
      4,
      [],
    ]);
    expect((await needsOf("generative", meets("generative", "feed-in"))).slice(1)).toStrictEqual([
      1,
      4,
      ["priority-setting", "training-support", "appreciated"],
    ]);
  });

  it("S4-12: people who respond know what is going on, are asked and hear what difference they made", async () => {
    const given = meets("responsive", "informed", "asked", "difference-and-feedback");
    expect(await needsOf("responsive", given)).toStrictEqual([
      [
        ["informed", true],
        ["asked", true],
        ["difference-and-feedback", true],
        ["opportunity", false],
        ["own-health", false],
      ],
      3,
      5,
      ["opportunity", "own-health"],
    ]);
  });
});
