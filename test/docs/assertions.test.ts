import { describe, expect, it } from "vitest";
import { withAssertions } from "./assertions.js";

describe("an example with assertions", () => {
  it("asserts the value of an expression", () => {
    expect(withAssertions(["1 + 1; //=> 2"])).toBe("expect((1 + 1)).toStrictEqual(2);");
  });

  it("asserts what a name was given, and keeps the name", () => {
    expect(withAssertions(["const sum = 1 + 1; //=> 2"])).toBe(
      "const sum = 1 + 1;\nexpect(sum).toStrictEqual(2);",
    );
  });

  it("takes an expression of several lines, with the value on the line after it", () => {
    expect(
      withAssertions([
        "const list = [1];",
        "list.map((each) => {",
        "  return each;",
        "});",
        "//=> [1]",
      ]),
    ).toBe(
      "const list = [1];\nexpect((list.map((each) => {\n  return each;\n}))).toStrictEqual([1]);",
    );
  });

  it("only runs what asserts nothing", () => {
    expect(withAssertions(["start();", "// a remark"])).toBe("start();\n// a remark");
  });
});
