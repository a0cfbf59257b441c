import { describe, expect, it } from "vitest";
import { vary, type Fact } from "./vary.js";

const fact = (type: string, occurredAt: string, data: Fact["data"] = {}): Fact => ({
  type,
  occurredAt,
  data,
});
const history = [
  fact("Opened", "2024-01-01", { by: "a", words: ["one", "two"] }),
  fact("Said", "2024-02-01", { by: "b" }),
  fact("Said", "2024-03", { by: "a" }),
];
const words = { title: "", because: "", expect: [] };

describe("a variant of a history", () => {
  it("leaves out, changes and adds, in the order in which things happened", () => {
    expect(
      vary(history, {
        ...words,
        leaveOut: ["Said b"],
        change: [
          { event: "Opened two", occurredAt: "../2024-04-30", data: { by: null, more: true } },
        ],
        add: [fact("Closed", "2024-03-15")],
      }),
    ).toStrictEqual([
      fact("Closed", "2024-03-15"),
      fact("Said", "2024-03", { by: "a" }),
      fact("Opened", "../2024-04-30", { words: ["one", "two"], more: true }),
    ]);
  });

  it("must name one event, no fewer and no more", () => {
    const leaving = (event: string) => () => vary(history, { ...words, leaveOut: [event] });
    expect(leaving("Said")).toThrow("“Said” names 2 events");
    expect(leaving("Said c")).toThrow("“Said c” names 0 events");
    expect(leaving("Said 2024-03")).not.toThrow();
  });
});
