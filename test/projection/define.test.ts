import { describe, expect, it } from "vitest";
import { defineProjection } from "../../src/projection/define.js";

describe("a projection", () => {
  it("knows which types of event it reads", () => {
    const { reads } = defineProjection({
      name: "counting",
      version: 1,
      documents: { totals: (name) => ({ name, count: 0 }) },
      on: {
        ResponsesTallied: (docs) => void docs.totals("tallied"),
        FeedbackReceived: (docs) => void docs.totals("received"),
      },
    });
    expect([...reads].sort()).toStrictEqual(["FeedbackReceived", "ResponsesTallied"]);
  });
});
