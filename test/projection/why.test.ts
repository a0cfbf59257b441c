import { describe, expect, it } from "vitest";
import { whyOf } from "../../src/projection/why.js";

describe("why a handler failed", () => {
  it.each([
    [new Error("no such stage"), "no such stage"],
    [new Error("consent was revoked"), "consent was revoked"],
    [new Error(""), "it threw an error without a message"],
    [{ message: 3 }, "it threw an error without a message"],
    ["no such stage", "no such stage"],
    ["", "it threw a value that is not an error"],
    [undefined, "it threw a value that is not an error"],
    [Object.create(null), "it threw a value that is not an error"],
  ])("having thrown %j is said in words", (thrown: unknown, expected) => {
    expect(whyOf(thrown)).toBe(expected);
  });

  it("is explained where a dead draft was used, in each engine's words for it", () => {
    const { proxy, revoke } = Proxy.revocable({ a: 1 }, {});
    revoke();
    let here: unknown;
    try {
      void proxy.a;
    } catch (thrown) {
      here = thrown;
    }
    for (const thrown of [
      here,
      new TypeError("illegal operation attempted on a revoked proxy"),
      new TypeError(
        "Proxy has already been revoked. No more operations are allowed to be performed on it",
      ),
    ])
      expect(whyOf(thrown)).toMatch(/^a draft was used after its page/);
  });
});
