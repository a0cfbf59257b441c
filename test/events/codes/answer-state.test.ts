import { describe, expect, it } from "vitest";
import { answerSchemes } from "../../../src/events/codes/answer-schemes.js";
import { answerState } from "../../../src/events/codes/answer-state.js";
import type { AnswerState } from "../../../src/events/codes/answer-scheme.js";

const statesOf = (scheme: string) =>
  (answerSchemes.find((known) => known.scheme === scheme)?.codes ?? []).map(
    ({ code }) => [code, answerState(scheme, code)] as const,
  );
const notAnswered = (scheme: string) =>
  statesOf(scheme).filter(([, state]) => state !== "answered");

describe("the state of an answer", () => {
  it("is as the five national schemes have it", () => {
    expect(notAnswered("nhs-ethnic-category-2001")).toStrictEqual([
      ["Z", "declined"],
      ["99", "not-asked-or-not-known"],
    ]);
    expect(notAnswered("nhs-gender-identity")).toStrictEqual([
      ["Z", "declined"],
      ["X", "not-asked-or-not-known"],
    ]);
    expect(notAnswered("nhs-sex")).toStrictEqual([["0", "not-asked-or-not-known"]]);
    expect(notAnswered("dcb2094")).toStrictEqual([
      ["U", "not-sure"],
      ["Z", "declined"],
      ["9", "not-asked-or-not-known"],
    ]);
    expect(notAnswered("nhs-disability")).toStrictEqual([["ZZ", "declined"]]);
  });

  it.each<[string, string, AnswerState]>([
    ["nhs-sex", "9", "answered"],
    ["dcb2094", "9", "not-asked-or-not-known"],
    ["nhs-gender-identity", "X", "not-asked-or-not-known"],
    ["nhs-disability", "XX", "answered"],
    ["nhs-disability", "X", "answered"],
    ["nhs-disability", "Z", "answered"],
    ["nhs-disability", "NN", "answered"],
    ["dcb2094", "U", "not-sure"],
    ["nhs-gender-identity", "U", "answered"],
    ["nhs-sex", "Z", "answered"],
    ["nhs-ethnic-category-2001", "9", "answered"],
  ])("knows the trap of %s %s", (scheme, code, state) => {
    expect(answerState(scheme, code)).toBe(state);
  });

  it("looks at the national first character of an ethnic category, and no further elsewhere", () => {
    expect(answerState("nhs-ethnic-category-2001", "ZA")).toBe("declined");
    expect(answerState("nhs-ethnic-category-2001", "A1")).toBe("answered");
    expect(answerState("nhs-gender-identity", "ZA")).toBe("answered");
  });

  it.each<[string, AnswerState]>([
    ["not-stated", "declined"],
    ["not-sure", "not-sure"],
    ["blank", "not-asked-or-not-known"],
    ["not-asked", "not-asked-or-not-known"],
    ["not-known", "not-asked-or-not-known"],
  ])("is the same for %s in every scheme", (code, state) => {
    for (const scheme of [...answerSchemes.map((known) => known.scheme), "our-own-2026"])
      expect(answerState(scheme, code)).toBe(state);
  });

  it("is answered for any code of a scheme without data", () => {
    expect(answerState("census-2021-religion", "no-religion")).toBe("answered");
    expect(answerState("census-2021-religion", "Z")).toBe("answered");
  });
});
