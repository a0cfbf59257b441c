import { describe } from "vitest";
import type { Step } from "../../told-case.js";
import { finds } from "../finds.js";
import { assessed, consulted, decided, opened, registered } from "../westmoor.js";
import { committee, numbered, planPublished, tagged, told } from "./told.js";

const period = "2018-19";
const over = "2019-07-01";
const during = "2018-12-01";
const inHand = numbered(1, opened({}, "2018-05-04"));
const { from: _from, ...unknownBefore } = registered("ccg").data;

const group = [registered("ccg", "2013-04-01"), inHand];
const trust = [registered("nhs-trust", "2013-04-01"), inHand];
const unknown: ReadonlyArray<Step> = [
  { ...registered("ccg"), occurredAt: "2019-06-01", data: unknownBefore },
  inHand,
];
const tag = (code: string): Step => tagged("participation-2017", code, "2019-05-20", 1);

describe("the actions of the guidance of 2017", () => {
  finds("R-17-A1", "evidence-found", "a committee has a lay member", {
    steps: [...group, committee("2015-05-01", 1)],
    today: over,
    period,
  });
  finds("R-17-A1", "evidence-missing", "nothing is on record in a year that is over", {
    steps: group,
    today: over,
    period,
  });
  finds("R-17-A1", "not-yet-due", "nothing is on record in a year that is not over", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A1", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A1")],
    today: over,
    period,
  });
  finds("R-17-A1", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A1")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
  finds("R-17-A2", "evidence-found", "a commissioning plan explains the duty", {
    steps: [...group, planPublished("commissioning-plan", "2018-03-20")],
    today: over,
    period,
  });
  finds("R-17-A2", "evidence-missing", "nothing is on record in a year that is over", {
    steps: group,
    today: over,
    period,
  });
  finds("R-17-A2", "not-yet-due", "nothing is on record in a year that is not over", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A2", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A2")],
    today: over,
    period,
  });
  finds("R-17-A2", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A2")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
  finds("R-17-A3", "evidence-found", "an annual report explains the duty", {
    steps: [...group, planPublished("annual-report", "2019-06-20")],
    today: over,
    period,
  });
  finds("R-17-A3", "evidence-missing", "nothing is on record in a year that is over", {
    steps: group,
    today: over,
    period,
  });
  finds("R-17-A3", "not-yet-due", "nothing is on record in a year that is not over", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A3", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A3")],
    today: over,
    period,
  });
  finds("R-17-A3", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A3")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
  finds("R-17-A4", "evidence-found", "a consultation was opened for responses", {
    steps: [...group, consulted("2018-06-01")],
    today: over,
    period,
  });
  finds("R-17-A4", "evidence-missing", "nothing is on record in a year that is over", {
    steps: group,
    today: over,
    period,
  });
  finds("R-17-A4", "not-yet-due", "nothing is on record in a year that is not over", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A4", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A4")],
    today: over,
    period,
  });
  finds("R-17-A4", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A4")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
  finds("R-17-A5", "evidence-found", "each matter of the year was assessed", {
    steps: [...group, assessed("2018-05-10")],
    today: over,
    period,
  });
  finds("R-17-A5", "evidence-missing", "an assessment came after the decision", {
    steps: [...group, decided("2018-09-20"), assessed("2018-10-10")],
    today: over,
    period,
    detail: "contradicted",
  });
  finds("R-17-A5", "not-yet-due", "the matter of the year is not assessed yet", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A5", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A5")],
    today: over,
    period,
  });
  finds("R-17-A5", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A5")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
  finds("R-17-A6", "evidence-found", "people were told what happened", {
    steps: [...group, consulted("2017-06-01"), told("2018-06-20")],
    today: over,
    period,
  });
  finds("R-17-A6", "evidence-missing", "nothing is on record in a year that is over", {
    steps: group,
    today: over,
    period,
  });
  finds("R-17-A6", "not-yet-due", "nothing is on record in a year that is not over", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A6", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A6")],
    today: over,
    period,
  });
  finds("R-17-A6", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A6")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
  finds("R-17-A7", "evidence-found", "an event of the year is tagged with it", {
    steps: [...group, tag("A7")],
    today: over,
    period,
  });
  finds("R-17-A7", "evidence-missing", "nothing is on record in a year that is over", {
    steps: group,
    today: over,
    period,
  });
  finds("R-17-A7", "not-yet-due", "nothing is on record in a year that is not over", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A7", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A7")],
    today: over,
    period,
  });
  finds("R-17-A7", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A7")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
  finds("R-17-A8", "evidence-found", "an event of the year is tagged with it", {
    steps: [...group, tag("A8")],
    today: over,
    period,
  });
  finds("R-17-A8", "evidence-missing", "nothing is on record in a year that is over", {
    steps: group,
    today: over,
    period,
  });
  finds("R-17-A8", "not-yet-due", "nothing is on record in a year that is not over", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A8", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A8")],
    today: over,
    period,
  });
  finds("R-17-A8", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A8")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
  finds("R-17-A9", "evidence-found", "an event of the year is tagged with it", {
    steps: [...group, tag("A9")],
    today: over,
    period,
  });
  finds("R-17-A9", "evidence-missing", "nothing is on record in a year that is over", {
    steps: group,
    today: over,
    period,
  });
  finds("R-17-A9", "not-yet-due", "nothing is on record in a year that is not over", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A9", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A9")],
    today: over,
    period,
  });
  finds("R-17-A9", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A9")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
  finds("R-17-A10", "evidence-found", "an event of the year is tagged with it", {
    steps: [...group, tag("A10")],
    today: over,
    period,
  });
  finds("R-17-A10", "evidence-missing", "nothing is on record in a year that is over", {
    steps: group,
    today: over,
    period,
  });
  finds("R-17-A10", "not-yet-due", "nothing is on record in a year that is not over", {
    steps: group,
    today: during,
    period,
  });
  finds("R-17-A10", "not-applicable", "it is tagged for a trust", {
    steps: [...trust, tag("A10")],
    today: over,
    period,
  });
  finds("R-17-A10", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [...unknown, tag("A10")],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
});
