import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvText } from "../../../src/cli/text/csv.js";

describe("rows as CSV", () => {
  it.each(["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"])(
    "have a text that begins with %j behind an apostrophe",
    (first) => {
      const text = `${first}1+1`;
      expect(parse(csvText([[text, "x"]]))).toStrictEqual([[`'${text}`, "x"]]);
    },
  );

  it("have numbers as they are, and white space at the end of the last cell", () => {
    expect(csvText([[-1, 1.5]])).toBe("-1,1.5");
    expect(parse(csvText([["a", "b  "]]))).toStrictEqual([["a", "b  "]]);
    expect(parse(csvText([["a", "b\n\n"]]))).toStrictEqual([["a", "b\n\n"]]);
    expect(csvText([])).toBe("");
  });
});
