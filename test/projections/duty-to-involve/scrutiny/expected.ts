import { expect } from "vitest";
import type { Finding } from "../../../../projections/duty-to-involve/rules/finding.js";

type Expects = (finding: Finding) => void;

/** Expects this sentence, whole. */
export function reads(sentence: string): Expects {
  return (finding) => {
    expect(finding.sentence).toBe(sentence);
  };
}

/** Expects these words in the sentence, or in the judgement that is needed. */
export function says(...words: ReadonlyArray<string>): Expects {
  return ({ sentence, judgement }) => {
    const said = [sentence, judgement?.needed, judgement?.whoCould].join(" ");
    for (const word of words) expect(said).toContain(word);
  };
}

/** Expects exactly this to be missing. */
export function lacks(...missing: ReadonlyArray<string>): Expects {
  return (finding) => {
    expect(finding.missing).toStrictEqual(missing);
  };
}
