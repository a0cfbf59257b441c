import { describe, expect, it } from "vitest";
import { settingOn } from "../../../../projections/duty-to-involve/counting/setting-on.js";
import { finds } from "../finds.js";
import {
  body,
  closed,
  consultation,
  consulted,
  findingOf,
  matter,
  opened,
  outcomeOf,
  registered,
} from "../westmoor.js";
import { cancelled, extended, policy, says, start } from "./told.js";

// 1 September to 26 October 2017: 56 days with both ends, 40 of them working days (law.md 4.1).
const eightWeeks = [consulted("2017-09-01"), closed("2017-10-26")];
const onNeeds = consulted("2017-09-01", { matters: [{ matter, limb: "planning" }] });
const days = (value: number | "none", from = "2015-04-01") =>
  policy("consultation.policyDays", value, from);

describe("the time to respond", () => {
  finds("R-G3", "evidence-found", "it was open for as many days as the policy has", {
    steps: [...start, days(56), ...eightWeeks],
    about: consultation,
    expects: says("56 calendar days, both ends counted, and 40 working days"),
  });
  finds("R-G3", "evidence-missing", "it was open for a day less than the policy has", {
    steps: [...start, days(57), ...eightWeeks],
  });
  finds("R-G3", "not-yet-due", "it is open", {
    steps: [...start, days(56), consulted("2017-11-01", { closesOn: "2017-12-20" })],
  });
  finds("R-G3", "not-applicable", "no specific proposal is linked", {
    steps: [...start, days(56), onNeeds, closed("2017-10-26")],
  });
  finds("R-G3", "not-decidable", "no policy is on record, so a person must judge the time", {
    steps: [...start, ...eightWeeks],
    expects: says(
      "56 calendar days, both ends counted, and 40 working days",
      "a person must judge",
    ),
  });

  finds("R-LEN", "evidence-found", "it was open for as many days as the policy has", {
    steps: [...start, days(56), onNeeds, closed("2017-10-26")],
    about: consultation,
  });
  finds("R-LEN", "evidence-missing", "it was open for a day less than the policy has", {
    steps: [...start, days(57), ...eightWeeks],
    expects: says("57 calendar days to respond, as the policy has them"),
  });
  finds("R-LEN", "not-yet-due", "it is open", {
    steps: [...start, days(56), consulted("2017-11-01", { closesOn: "2017-12-20" })],
    expects: says("it closes on 2017-12-20"),
  });
  finds("R-LEN", "not-applicable", "no policy on the length is on record", {
    steps: [...start, ...eightWeeks],
    expects: says("56 calendar days, both ends counted, and 40 working days"),
  });
  finds("R-LEN", "not-decidable", "it closed in a month, on a day that is not known", {
    steps: [...start, days(40), consulted("2017-09-01"), closed("2017-10")],
    detail: "imprecise-date",
    expects: says("from 31 to 61 calendar days, as far as its dates are known"),
  });

  const outcome = async (...steps: Parameters<typeof findingOf>[1]) =>
    outcomeOf(await findingOf("R-LEN", [...start, ...steps]));

  it("compares with the policy of the day of the opening, the body's own", async () => {
    const other = registered("ccg", "2013-04-01", "body:eastmoor");
    const theirs = policy("consultation.policyDays", 90, "2015-04-01", "body:eastmoor");
    expect([
      await outcome(days(90), days(56, "2017-09-01"), ...eightWeeks),
      await outcome(days(56), days(90, "2017-09-02"), ...eightWeeks),
      await outcome(days(90), days("none", "2016-04-01"), ...eightWeeks),
      await outcome(other, theirs, ...eightWeeks),
      await outcome(policy("response.limitDays", 90, "2015-04-01"), ...eightWeeks),
    ]).toStrictEqual([
      "evidence-found",
      "evidence-found",
      "not-applicable",
      "not-applicable",
      "not-applicable",
    ]);
  });

  it("cannot tell the policy where it changed within the month of the opening", async () => {
    const vague = [consulted("2017-09"), closed("2017-10-26")];
    const finding = await findingOf("R-LEN", [
      ...start,
      days(20),
      days(90, "2017-09-15"),
      ...vague,
    ]);
    expect([outcomeOf(finding), finding.sentence]).toStrictEqual([
      "not-decidable (imprecise-date)",
      expect.stringContaining("Which policy was in force"),
    ]);
    expect([
      await outcome(days(20), days(20, "2017-09-15"), ...vague),
      await outcome(days(26), ...vague),
      await outcome(days(27), ...vague),
      await outcome(days(28), ...vague),
      await outcome(days(56), ...vague),
      await outcome(days(57), ...vague),
    ]).toStrictEqual([
      "evidence-found",
      "evidence-found",
      "evidence-found",
      "not-decidable (imprecise-date)",
      "not-decidable (imprecise-date)",
      "evidence-missing",
    ]);
  });

  it("counts to the extended day, and shows the extension and the overlaps", async () => {
    const opening = consulted("2017-09-01", {
      closesOn: "2017-10-20",
      overlaps: ["pre-election", "holiday"],
    });
    const finding = await findingOf("R-LEN", [
      ...start,
      days(56),
      opening,
      extended("2017-10-01", "2017-10-26"),
    ]);
    expect(outcomeOf(finding)).toBe("evidence-found");
    expect(finding.sentence).toContain("It was extended to 2017-10-26.");
    expect(finding.sentence).toContain("overlap with a holiday period and a pre-election period.");
  });

  it("counts to the closing where it closed before the last day announced", async () => {
    const announced = consulted("2017-09-01", { closesOn: "2017-10-26" });
    expect(await outcome(days(56), announced, closed("2017-10-25"))).toBe("evidence-missing");
  });

  it("has no one length where it was opened again, and none where it was withdrawn", async () => {
    const again = [consulted("2016-01-04"), closed("2016-02-01"), ...eightWeeks];
    expect([
      await outcome(days(56), ...again),
      await outcome(...again),
      await outcome(days(56), consulted("2017-09-01"), cancelled("2017-09-08")),
    ]).toStrictEqual(["not-decidable", "not-applicable", "not-applicable"]);
  });

  it("leaves working days out where the bank holidays are not known", async () => {
    const early = [consulted("2012-03-01"), closed("2012-04-30")];
    const finding = await findingOf("R-LEN", [
      registered("pct"),
      opened({}, "2011-01-01"),
      ...early,
    ]);
    expect(finding.sentence).toContain("61 calendar days, both ends counted.");
  });
});

describe("a setting on a day", () => {
  const adopted = (value: number, occurredAt: string, id: string) => ({
    ...policy("consultation.policyDays", value, occurredAt, body).data,
    setting: "consultation.policyDays" as const,
    value,
    source: { title: "Policy", formats: [], languages: [] },
    id,
    occurredAt,
    recordedAt: "2020-01-01T00:00:00.000Z",
    position: 0,
  });

  it("is the latest adopted by then, in any order of recording, and none before the first", () => {
    const [first, second] = [adopted(28, "2016", "a"), adopted(56, "2017-05-01", "b")];
    for (const policies of [
      [first, second],
      [second, first],
    ])
      expect(
        ["2016-12-30", "2016-12-31", "2017-04-30", "2017-05-01"].map(
          (day) => settingOn({ policies }, "consultation.policyDays", day)?.value,
        ),
      ).toStrictEqual([undefined, 28, 28, 56]);
  });
});
