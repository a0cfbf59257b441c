import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { fields, listOf } from "../../../src/events/shapes/fields.js";
import { json } from "../../../src/events/shapes/json.js";
import {
  address,
  code,
  count,
  decimal,
  entity,
  integer,
  text,
  uuid,
} from "../../../src/events/shapes/values.js";

describe("a count", () => {
  it("is a whole number that a computer holds exactly", () => {
    expect([0, 1, Number.MAX_SAFE_INTEGER].every(count.is)).toBe(true);
    for (const wrong of [-0, -1, 0.5, 1e21, 2 ** 53, Number.NaN, Infinity, "1", 1n])
      expect(count.is(wrong)).toBe(false);
  });

  it("may be bounded", () => {
    const step = integer(1, 11);
    expect([1, 11].every(step.is)).toBe(true);
    expect([0, 12, 1.5, "1"].some(step.is)).toBe(false);
  });
});

describe("a fraction", () => {
  it("is a decimal in a string", () => {
    expect(["0.419", "1837", "-2.5"].every(decimal.is)).toBe(true);
    expect([0.419, ".5", "1e3", "1,000", "NaN", ""].some(decimal.is)).toBe(false);
  });
});

describe("text", () => {
  it("is counted, well formed and without the null character", () => {
    const line = text(5);
    expect(["a", "12345", "né"].every(line.is)).toBe(true);
    expect(["", "123456", "\ud800", "a\u0000", 1].some(line.is)).toBe(false);
  });
});

describe("an address", () => {
  it("is on the web, and carries nobody's name before an @", () => {
    expect(["https://example.org/a.pdf", "http://example.org"].every(address.is)).toBe(true);
    for (const wrong of [
      "ftp://example.org",
      "https://jo:secret@example.org",
      "javascript:alert(1)",
      "https://a b",
      "example.org",
    ])
      expect(address.is(wrong)).toBe(false);
  });
});

describe("a code", () => {
  it("is kept whether known or not, and is one word", () => {
    expect(["survey", "2026", "imd:1", "R_3nB2"].every(code("any").is)).toBe(true);
    expect(["", "two words", "-a", "é", "a/b", "x".repeat(129)].some(code("any").is)).toBe(false);
  });
});

describe("the id of an entity", () => {
  it("is of a kind that is asked for", () => {
    const either = entity("body", "network");
    expect(["body:a", "network:b.c-d_e"].every(either.is)).toBe(true);
    for (const wrong of [
      "matter:a",
      "body:",
      "body:A",
      "body:-a",
      "Body:a",
      `body:${"a".repeat(129)}`,
    ])
      expect(either.is(wrong)).toBe(false);
    expect(entity().is("ledger:self")).toBe(true);
    expect(entity("ledger").is("ledger:mine")).toBe(false);
    expect(entity("feedback").is("feedback:7d444840-9dc0-41d1-b245-5ffdce74fad2")).toBe(true);
  });
});

describe("a UUID", () => {
  it("is in lower case and of a known version", () => {
    expect(uuid.is("0190163d-8694-739b-aea5-966c26f8ad91")).toBe(true);
    expect(uuid.is("0190163D-8694-739B-AEA5-966C26F8AD91")).toBe(false);
    expect(uuid.is("00000000-0000-0000-0000-000000000000")).toBe(false);
  });
});

describe("any JSON", () => {
  it("holds no fraction, and is at most 64 deep", () => {
    expect([null, "a", 1, true, [1, { a: [] }]].every(json.is)).toBe(true);
    expect([undefined, 0.5, Number.NaN, 1n, () => 1, { a: 0.5 }].some(json.is)).toBe(false);
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    expect(json.is(deep(64))).toBe(true);
    expect(json.is(deep(65))).toBe(false);
  });
});

describe("a list", () => {
  it("has at most 1,000 items", () => {
    expect(isRight(listOf(count).decode(Array.from({ length: 1_000 }, () => 1)))).toBe(true);
    expect(isLeft(listOf(count).decode(Array.from({ length: 1_001 }, () => 1)))).toBe(true);
    expect(isLeft(listOf(count).decode({ length: 0 }))).toBe(true);
  });
});

describe("a record", () => {
  const link = fields({ name: text() }, { size: count }, { groups: code("group") });

  it("fills in its lists and leaves out what is undefined", () => {
    expect(link.decode({ name: "a", size: undefined })).toStrictEqual({
      _tag: "Right",
      right: { name: "a", groups: [] },
    });
  });

  it("is as read only with its lists", () => {
    expect(link.is({ name: "a", groups: [] })).toBe(true);
    expect(link.is({ name: "a" })).toBe(false);
    expect(link.is({ name: "a", groups: [], colour: 1 })).toBe(false);
  });

  it("is neither a list, a map nor an object of a class", () => {
    for (const wrong of [[], new Map([["name", "a"]]), new Date(0), null, "a"])
      expect(isLeft(link.decode(wrong))).toBe(true);
  });
});
