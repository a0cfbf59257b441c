import { explain } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { errorMeanings } from "../../src/explain/meanings.js";
import { errorSamples } from "./samples.js";

describe("an error in words", () => {
  it.each(Object.values(errorSamples).map((error) => [error._tag, error] as const))(
    "%s says what happened and what to do, in whole sentences",
    (_, error) => {
      const sentence = explain(error);
      expect(sentence).toMatch(/^[A-Z“a-z0-9].*[.]$/s);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it("names the facts that a reader needs", () => {
    expect(explain(errorSamples.IdConflict)).toBe(
      "id 0190163d-8694-739b-aea5-966c26f8ad91 is already on record at position 41 with other content. Record an EventCorrected for it, or give the new event an id of its own.",
    );
    expect(explain(errorSamples.NotAnEvent)).toBe(
      "data.matters[0].limb is not right: one of planning, proposal, decision.",
    );
    expect(explain(errorSamples.ClosesEarlier)).toContain("2026-06-30");
  });

  it("has a meaning for every tag, and no other", () => {
    expect(Object.keys(errorMeanings).toSorted()).toStrictEqual(
      Object.keys(errorSamples).toSorted(),
    );
  });
});
