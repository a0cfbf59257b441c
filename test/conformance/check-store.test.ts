import { checkStore, storeProperties } from "engagement-ledger/testing";
import { memory } from "engagement-ledger/log/memory";
import { describe, expect, it } from "vitest";
import { makePlace as startsAtOne } from "./zoo/starts-at-1.js";

const [first] = storeProperties;

describe("checking a store without a test runner", () => {
  it("finds that the store in memory has every property", async () => {
    expect(await checkStore(() => memory())).toStrictEqual(
      storeProperties.map(({ name }) => ({ property: name, outcome: "passed" })),
    );
  });

  it("tells what went wrong, and goes on", async () => {
    const verdicts = await checkStore(startsAtOne);
    expect(verdicts.length).toBe(storeProperties.length);
    expect(verdicts[1]).toMatchObject({
      property: "gives the positions 0, 1, 2, across commits",
      outcome: "failed",
      why: expect.stringContaining("deep"),
    });
    expect(verdicts.filter(({ outcome }) => outcome === "passed").length).toBeGreaterThan(0);
  });

  it("never counts a skipped property as passed, and gives the reason", async () => {
    const name = first?.name ?? "";
    const cannot = { [name]: "it cannot be empty" };
    const verdicts = await checkStore(() => memory(), { cannot });
    expect(verdicts[0]).toStrictEqual({
      property: name,
      outcome: "skipped",
      why: "it cannot be empty",
    });
  });

  it.each([
    ["no property has that name", { "flies to the moon": "it has no wings" }],
    ["no reason is given", { [first?.name ?? ""]: " " }],
  ])("refuses to skip where %s", async (_, cannot) => {
    await expect(checkStore(() => memory(), { cannot })).rejects.toThrow(TypeError);
  });

  it("says every property once", () => {
    const names = storeProperties.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
