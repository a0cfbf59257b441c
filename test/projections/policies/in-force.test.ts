import { describe, expect, it } from "vitest";
import { project, type NewEvent } from "engagement-ledger";
import { noPolicies, policiesInForce } from "../../../projections/policies/in-force.js";
import { policies } from "../../../projections/policies/projection.js";
import { body, document, happened, recorded, rightOf } from "../recorded.js";

const adopted = (
  setting: Parameters<typeof setTo>[0],
  value: string | number | ReadonlyArray<string>,
  on: string,
): NewEvent => setTo(setting, value, on);

function setTo(
  setting:
    | "loop.feedbackDays"
    | "response.limitDays"
    | "representation.high"
    | "reach.requiredGroups"
    | "disclosure.profile"
    | "eqm.blankCountsAs"
    | "disclosure.reportingDates"
    | "representation.minExpected",
  value: string | number | ReadonlyArray<string>,
  on: string,
): NewEvent {
  return happened("PolicyAdopted", "body:icb", on, { setting, value, source: document("Policy") });
}

describe("the policies in force", () => {
  it("are the defaults where a body has set nothing", () => {
    expect(policiesInForce(noPolicies, "body:icb", "2024-01-01")).toStrictEqual({
      disclosureProfile: "nhs-hes-2018",
      disclosureMarker: "*",
      reportingDates: [],
      representationLow: 0.8,
      representationHigh: 1.2,
      representationZ: 1.96,
      minExpected: undefined,
      disclosureFloor: undefined,
      coverageK: 1,
      feedbackDays: undefined,
      recordingDays: undefined,
      requiredGroups: [],
      retentionYears: undefined,
      responseLimitDays: 84,
      consultationDays: undefined,
      blankCountsAs: "not-asked-or-not-known",
    });
  });

  it("are those of the day, and of one body", async () => {
    const ledger = await recorded([
      body("icb"),
      adopted("loop.feedbackDays", 60, "2022-01-01"),
      adopted("loop.feedbackDays", 28, "2024-01-01"),
      adopted("loop.feedbackDays", 40, "2023-01-01"),
      adopted("response.limitDays", "none", "2022-01-01"),
      adopted("representation.high", "1.25", "2022-01-01"),
      adopted("representation.minExpected", 5, "2022-01-01"),
      adopted("reach.requiredGroups", ["carers", "homelessness"], "2022-01-01"),
      adopted("disclosure.profile", "suppress-lt10", "2022-01-01"),
      adopted("disclosure.reportingDates", ["2024-03-31"], "2022-01-01"),
      adopted("eqm.blankCountsAs", "declined", "2022-01-01"),
    ]);
    const documents = rightOf(await project(ledger, policies));
    const on = (day: string, of = "body:icb") => policiesInForce(documents, of, day);
    expect(
      ["2021-12-31", "2022-01-01", "2023-06-01", "2024-01-01"].map((day) => on(day).feedbackDays),
    ).toStrictEqual([undefined, 60, 40, 28]);
    expect(on("2024-01-01", "body:other").feedbackDays).toBeUndefined();
    expect(on("2024-01-01")).toMatchObject({
      responseLimitDays: undefined,
      representationHigh: 1.25,
      minExpected: 5,
      requiredGroups: ["carers", "homelessness"],
      disclosureProfile: "suppress-lt10",
      reportingDates: ["2024-03-31"],
      blankCountsAs: "declined",
    });
  });
});
