import { describe, expect, it } from "vitest";
import { identifierIn, isIdentifier } from "../../../src/events/shapes/identifiers.js";

describe("a personal identifier in a text", () => {
  it.each([
    ["write to jo.smith@example.org", "an e-mail address"],
    ["JO@EXAMPLE.CO.UK", "an e-mail address"],
    ["ring 01305 123456", "a telephone number"],
    ["ring 07700900123 after six", "a telephone number"],
    ["ring +44 7700 900123", "a telephone number"],
    ["ring +44 (0)20 7946 0018", "a telephone number"],
    ["lives at SW1A 1AA", "a full postcode"],
    ["lives at DT11PS", "a full postcode"],
    ["number 943 476 5919", "an NHS number"],
    ["number 9434765919", "an NHS number"],
    ["number 943-476-5919", "an NHS number"],
  ])("is found: %s", (text, found) => {
    expect(identifierIn(text)).toBe(found);
  });

  it.each([
    "Options for urgent care in 2026",
    "number 9434765918, whose check digit is wrong",
    "£1,500,000 a year, 0.419 of it",
    "the areas E06000058 and E06000059",
    "the outward part DT1 of a postcode",
    "follow @nhsdorset",
    "open 09:00 to 17:30, 7 days",
    "2017-09-20",
  ])("is not seen in: %s", (text) => {
    expect(identifierIn(text)).toBeUndefined();
  });
});

describe("a code that is an identifier as a whole", () => {
  it.each(["SW1A1AA", "07700900123", "+447700900123", "9434765919", "943-476-5919"])(
    "%s",
    (code) => {
      expect(isIdentifier(code)).toBe(true);
    },
  );

  it.each([
    "E06000058",
    "QVV",
    "M85001",
    "9434765918",
    "nhs-hes-2018",
    "0190163d-8694-739b-aea5-966c26f8ad91",
    "R_9434765919",
    "2017-09-20",
    "",
  ])("is not %s", (code) => {
    expect(isIdentifier(code)).toBe(false);
  });
});
