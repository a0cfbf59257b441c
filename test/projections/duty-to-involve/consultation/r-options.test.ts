import { describe, expect, it } from "vitest";
import { recordedOn } from "../../told-case.js";
import { finds } from "../finds.js";
import { decided, findingOf, opened, outcomeOf, registered, withdrawn } from "../westmoor.js";
import { discarded, proposal, put, says, start } from "./told.js";

const { reason: _reason, ...noReason } = discarded("all-sites");
const { discardedOn: _day, ...noDay } = discarded("all-sites");
const { stage: _stage, ...noStage } = discarded("all-sites");

describe("options that were discarded", () => {
  finds("R-OPTIONS", "evidence-found", "each has a day, a reason and a stage", {
    steps: [...start, proposal("2016-12-01")],
  });
  finds("R-OPTIONS", "evidence-missing", "one has no day (Nettleship)", {
    steps: [...start, proposal("2016-12-01", { options: [put("one"), discarded("two"), noDay] })],
    expects: says("of “Option all-sites”, the day"),
  });
  finds("R-OPTIONS", "not-yet-due", "no version of the proposal is published", { steps: start });
  finds("R-OPTIONS", "not-applicable", "no option was discarded", {
    steps: [...start, proposal("2016-12-01", { options: [put("one")] })],
  });

  const outcome = async (...steps: Parameters<typeof findingOf>[1]) =>
    outcomeOf(await findingOf("R-OPTIONS", steps));

  it("each need a reason and a stage too", async () => {
    const all = [];
    for (const option of [noReason, noStage]) {
      const finding = await findingOf("R-OPTIONS", [
        ...start,
        proposal("2016-12-01", { options: [option] }),
      ]);
      all.push([finding.outcome, ...finding.missing]);
    }
    expect(all).toStrictEqual([
      ["evidence-missing", "of “Option all-sites”, the reason"],
      ["evidence-missing", "of “Option all-sites”, the stage"],
    ]);
  });

  it("do not arise in planning, nor once the matter is decided or withdrawn with no proposal", async () => {
    const planning = [registered("ccg", "2013-04-01"), opened({ limb: "planning" })];
    expect([
      await outcome(...planning),
      await outcome(...start, decided("2017-09-20")),
      await outcome(...start, withdrawn("2017-09-20")),
    ]).toStrictEqual(["not-applicable", "not-applicable", "not-applicable"]);
  });

  it("are read in every version, and shown as late where recorded after the decision", async () => {
    const late = await findingOf("R-OPTIONS", [
      ...start,
      decided("2017-09-20"),
      recordedOn("2017-09-25", proposal("2016-12-01")),
    ]);
    expect([late.outcome, late.recordedLate]).toStrictEqual(["evidence-found", 5]);
    const second = proposal("2017-03-01", { version: "2", options: [noReason] });
    const first = proposal("2016-12-01", { options: [discarded("two-sites")] });
    expect(await outcome(...start, first, second)).toBe("evidence-missing");
  });
});
