import { describe, expect, it } from "vitest";
import {
  policyProblem,
  policyValue,
  settingName,
  type PolicyValue,
  type SettingName,
} from "../../../src/events/body/policy-value.js";

describe("a setting", () => {
  it.each<[SettingName, PolicyValue]>([
    ["disclosure.profile", "nhs-hes-2018"],
    ["disclosure.profile", "our-own"],
    ["disclosure.marker", "[c]"],
    ["disclosure.reportingDates", ["2026-03-31", "2026-09-30"]],
    ["disclosure.reportingDates", []],
    ["representation.low", "0.8"],
    ["representation.high", "1.25"],
    ["representation.z", "1.96"],
    ["representation.minExpected", 5],
    ["representation.minExpected", "off"],
    ["representation.disclosureFloor", "0.60"],
    ["representation.disclosureFloor", "off"],
    ["coverage.k", 1],
    ["loop.feedbackDays", 0],
    ["loop.feedbackDays", "none"],
    ["recording.days", 14],
    ["reach.requiredGroups", ["homelessness", "carers"]],
    ["retention.years", 8],
    ["retention.years", ["feedback:3", "matter:20"]],
    ["response.limitDays", 84],
    ["consultation.policyDays", "none"],
    ["eqm.blankCountsAs", "declined"],
  ])("%s takes %j", (setting, value) => {
    expect(policyValue.is(value)).toBe(true);
    expect(policyProblem(setting, value)).toBeUndefined();
  });

  it.each<[SettingName, PolicyValue]>([
    ["disclosure.profile", "two words"],
    ["disclosure.marker", "nothing at all"],
    ["disclosure.reportingDates", "2026-03-31"],
    ["disclosure.reportingDates", ["2026-02-30"]],
    ["representation.low", 1],
    ["representation.high", "more"],
    ["coverage.k", 0],
    ["loop.feedbackDays", "84"],
    ["reach.requiredGroups", "carers"],
    ["retention.years", ["letters:3"]],
    ["eqm.blankCountsAs", "answered"],
  ])("%s refuses %j, and says what it takes", (setting, value) => {
    const problem = policyProblem(setting, value);
    expect(problem?.at).toBe("data.value");
    expect(problem?.accepted).not.toBe("");
  });

  it("is one of those that reports know", () => {
    expect(settingName.is("loop.feedbackDays")).toBe(true);
    expect(settingName.is("loop.feedbackWeeks")).toBe(false);
    expect(settingName.is("toString")).toBe(false);
    expect(settingName.name).toContain("eqm.blankCountsAs");
  });

  it.each([0.8, -1, true, null, {}, [1], ["write to jo@example.org"], "jo@example.org"])(
    "has no value of %j",
    (value) => {
      expect(policyValue.is(value)).toBe(false);
    },
  );
});
