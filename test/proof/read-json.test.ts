import { left, right } from "fp-ts/lib/Either.js";
import * as t from "io-ts";
import { describe, expect, it } from "vitest";
import { decodeBase64 } from "../../src/proof/base64.js";
import { readJson } from "../../src/proof/read-json.js";
import { hasShared } from "../shared.js";
import { as, vectorText } from "./vectors.js";

const encoder = new TextEncoder();
const read = (text: string, exactNumbers = true): unknown =>
  readJson(encoder.encode(text), { exactNumbers });

describe.skipIf(!hasShared)("the JSONTestSuite", () => {
  const Case = t.type({ file: t.string, expect: t.string, base64: t.string });
  const cases = hasShared
    ? vectorText("json-parsing/jsontestsuite.ndjson")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => as(Case, JSON.parse(line)))
    : [];
  const named = (
    expected: string,
    accepted: boolean,
    exactNumbers: boolean,
  ): ReadonlyArray<string> =>
    cases
      .filter((one) => one.expect === expected)
      .filter((one) => {
        const bytes = decodeBase64(one.base64);
        if (bytes === undefined) throw new Error(`not base64: ${one.file}`);
        return (readJson(bytes, { exactNumbers })._tag === "Right") === accepted;
      })
      .map((one) => one.file);
  const equalNames = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

  it("has 186 texts that must be refused, and are", () => {
    expect(cases.filter((one) => one.expect === "reject").length).toBe(186);
    expect(named("reject", true, false)).toStrictEqual([]);
  });

  it("has 95 texts that must be read, and are, but for two with equal names", () => {
    expect(cases.filter((one) => one.expect === "accept").length).toBe(95);
    expect(named("accept", false, false)).toStrictEqual(equalNames);
  });

  it("has 15 more that are refused for a number that does not print back", () => {
    expect(named("accept", false, true).toSorted()).toStrictEqual(
      [...equalNames, ...inexactNumbers].toSorted(),
    );
  });

  it("has two texts too long to be kept there, which are refused", () => {
    expect(read("[".repeat(100_000))).toStrictEqual(
      left({ _tag: "NotJson", line: 1, column: 66, at: "[0]".repeat(65), why: "deeper than 64" }),
    );
    expect(readJson(encoder.encode('[{"":'.repeat(50_000)))._tag).toBe("Left");
  });
});

const inexactNumbers = [
  "y_number.json",
  "y_number_0e+1.json",
  "y_number_0e1.json",
  "y_number_double_close_to_zero.json",
  "y_number_int_with_exp.json",
  "y_number_minus_zero.json",
  "y_number_negative_zero.json",
  "y_number_real_capital_e.json",
  "y_number_real_capital_e_neg_exp.json",
  "y_number_real_capital_e_pos_exp.json",
  "y_number_real_exponent.json",
  "y_number_real_fraction_exponent.json",
  "y_number_real_neg_exp.json",
  "y_number_real_pos_exponent.json",
  "y_object_extreme_numbers.json",
];

const refused: ReadonlyArray<readonly [string, string, number, number, string, string]> = [
  ["a byte-order mark", "\uFEFF{}", 1, 1, "", "a byte-order mark"],
  ["nothing", " \n ", 2, 2, "", "the end of the text"],
  ["two values", "1 2", 1, 3, "", "something after the end of the value"],
  ["equal names", '{"a":{"b":1,\n"b":2}}', 2, 1, "a.b", "a name that was there before"],
  ["equal names, one escaped", '{"a":1,"\\u0061":2}', 1, 8, "a", "a name that was there before"],
  ["an unpaired surrogate", '["\\ud800"]', 1, 2, "[0]", "a text with an unpaired surrogate"],
  ["one in a name", '{"\\udc00":1}', 1, 2, "", "a text with an unpaired surrogate"],
  ["a wrong escape", '["\\x"]', 1, 2, "[0]", "a text with a wrong escape"],
  ["a control character", '["a\tb"]', 1, 4, "[0]", "a control character in a text"],
  ["no end of a text", '{"a":"b', 1, 6, "a", "a text without an end"],
  ["1e400", '{"a":[1e400]}', 1, 7, "a[0]", "a number too large"],
  ["-0", "-0", 1, 1, "", "a number that does not print back as it came"],
  ["1.0", "[1,1.0]", 1, 4, "[1]", "a number that does not print back as it came"],
  ["1e3", "1e3", 1, 1, "", "a number that does not print back as it came"],
  ["2^53 + 1", "9007199254740993", 1, 1, "", "a number that does not print back as it came"],
  ["2^53", "9007199254740992", 1, 1, "", "an integer beyond 2^53 - 1"],
  ["1e+21", "1e+21", 1, 1, "", "an integer beyond 2^53 - 1"],
  ["a comma too many", "[1,]", 1, 4, "[1]", "no JSON value"],
  ["a field without a name", '{"a":1,}', 1, 8, "", "no name in quotes"],
  ["no colon", '{"a" 1}', 1, 6, "a", "no colon after a name"],
  ["no comma", "[1 2]", 1, 4, "", "no comma or ] after an item"],
  ["no end of a record", '{"a":1', 1, 7, "", "no comma or } after a field"],
  ["a word of another language", "[None]", 1, 2, "[0]", "no JSON value"],
  ["half a word", "[tru]", 1, 2, "[0]", "no JSON value"],
];

describe("reading JSON", () => {
  it.each(refused)("refuses %s, and says where", (_, text, line, column, at, why) => {
    expect(read(text)).toStrictEqual(left({ _tag: "NotJson", line, column, at, why }));
  });

  it("refuses bytes that are not UTF-8, and names the line", () => {
    const bytes = Uint8Array.of(0x22, 0x0a, 0xe2, 0x82, 0x0a);
    expect(readJson(bytes)).toStrictEqual(
      left({ _tag: "NotJson", line: 2, column: 1, at: "", why: "a line that is not UTF-8" }),
    );
  });

  it("keeps a byte-order mark inside a text", () => {
    expect(read('"\uFEFF"')).toStrictEqual(right("\uFEFF"));
  });

  it("reads a value 64 deep and none deeper, in a moment", () => {
    const nested = (depth: number): string => `${"[".repeat(depth)}1${"]".repeat(depth)}`;
    expect(readJson(encoder.encode(nested(64)))._tag).toBe("Right");
    expect(readJson(encoder.encode(nested(65)))._tag).toBe("Left");
    expect(readJson(encoder.encode(nested(1_000_000)))._tag).toBe("Left");
  });

  it("reads fractions that print back, and any number of a double where it is told to", () => {
    expect(read("[0.1,1.5,-3]")).toStrictEqual(right([0.1, 1.5, -3]));
    expect(read("[1.0,1e3]", false)).toStrictEqual(right([1, 1000]));
    expect(read("1e400", false)).toStrictEqual(
      left({ _tag: "NotJson", line: 1, column: 1, at: "", why: "a number too large" }),
    );
  });

  it("reads __proto__ as a name, and changes no prototype", () => {
    const value = readJson(encoder.encode('{"__proto__":{"x":1}}'));
    if (value._tag === "Left" || value.right === null || typeof value.right !== "object")
      throw new Error("not read");
    expect(Object.keys(value.right)).toStrictEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value.right)).toBe(Object.prototype);
    expect(Reflect.get({}, "x")).toBeUndefined();
  });
});
