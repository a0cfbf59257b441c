import { disclosureProfiles } from "engagement-ledger";
import { discloseYouSaid } from "engagement-ledger/projections";
import { describe, expect, it } from "vitest";
import { happened } from "../recorded.js";
import { everyState } from "./record.js";
import { firstOf, reportOf, storyOf } from "./report-of.js";

const today = "2024-06-30";
const profile = (value: string) =>
  happened("PolicyAdopted", "body:westmoor", "2024-01-01", {
    setting: "disclosure.profile",
    value,
    source: { title: "How we publish" },
  });

describe("the people of a theme", () => {
  it("are rounded, and held back from 1 to 7, by the usual profile", async () => {
    const report = discloseYouSaid(await reportOf(everyState, today));
    expect(storyOf(report, "evening").people).toBe(10);
    expect(storyOf(report, "parking").people).toStrictEqual({ value: null, suppressed: "1-7" });
    expect(storyOf(report, "bus").people).toBeNull();
  });

  it("follow the profile that their body had adopted", async () => {
    const report = discloseYouSaid(await reportOf([...everyState, profile("suppress-lt5")], today));
    expect(storyOf(report, "evening").people).toBe(12);
    expect(storyOf(report, "parking").people).toStrictEqual({ value: null, suppressed: "1-4" });
  });

  it("take the usual profile where a body has one of its own that nobody here knows", async () => {
    const report = discloseYouSaid(await reportOf([...everyState, profile("our-own")], today));
    expect(firstOf(report).profile).toBe("nhs-hes-2018");
    expect(storyOf(report, "evening").people).toBe(10);
  });

  it("are exact for the body itself", async () => {
    const exact = discloseYouSaid(await reportOf(everyState, today), disclosureProfiles.none);
    expect([storyOf(exact, "evening").people, storyOf(exact, "parking").people]).toStrictEqual([
      12, 3,
    ]);
  });
});
