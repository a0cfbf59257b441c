import { describe, expect, it } from "vitest";
import { eventTypes } from "../../src/events/event.js";
import { nearest } from "../../src/events/nearest.js";

describe("the nearest name", () => {
  it.each([
    ["FeedbackRecieved", "FeedbackReceived"],
    ["consultationopened", "ConsultationOpened"],
    ["ConsultationOpen", "ConsultationOpened"],
    ["ThemeIdentifed", "ThemeIdentified"],
    ["DecisionMake", "DecisionMade"],
  ])("to %s is %s", (given, name) => {
    expect(nearest(given, eventTypes)).toBe(name);
  });

  it("is none where nothing is near, and none for a text too long to compare", () => {
    expect(nearest("Purchase", ["FeedbackReceived"])).toBeUndefined();
    expect(nearest("", eventTypes)).toBeUndefined();
    expect(nearest("DecisionMade".repeat(10), eventTypes)).toBeUndefined();
  });
});
