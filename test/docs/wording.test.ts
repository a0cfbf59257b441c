import { describe, expect, it } from "vitest";
import { pages } from "./pages.js";

/**
 * Words that pages do not say of anybody's engagement; "it never says" may name them in quotation marks, and the
 * address of a source has the words that its publisher chose.
 * A representative, the person, is a word of the law and of the catalogue.
 */
const avoided =
  /\b(compliant|lawful|unlawful|(?:is|are|was|were|be|fully|broadly) representative|stakeholders?|user-friendly)\b/gi;
const quoted = /\]\(https?:[^)\s]*\)|[“"][^”"\n]*[”"]|`[^`\n]*`|^```.*?^```$/gms;

describe("the words of the pages", () => {
  it.each(pages)("claim nothing on $path that a record cannot show", ({ text }) => {
    expect(text.replaceAll(quoted, "").match(avoided) ?? []).toStrictEqual([]);
  });

  it("keep the README to 200 lines", () => {
    const readme = pages.find(({ path }) => path === "README.md")?.text ?? "";
    expect(readme.split("\n").length).toBeLessThanOrEqual(200);
  });
});
