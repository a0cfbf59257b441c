import type { InlineCode, Link, PhrasingContent, Strong, Text } from "mdast";

/** A part of a sentence: plain words, or words with a meaning of their own. */
export type Phrase = string | PhrasingContent;

// Line breaks would end a table row or begin a heading in Markdown. Control characters, noncharacters and
// halves of a character are no HTML, and marks that turn the direction of text round make others read wrong.
const noWords = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Recorded words as one line that shows what it says.
 *
 * @example
 * oneLine("a\n\n# b\u202E"); //=> "a # b"
 */
export function oneLine(words: string): string {
  return plain(words).value.trim();
}

/** Words that are only words, whatever characters they hold. */
export function plain(words: string): Text {
  return { type: "text", value: words.replaceAll(/\s+/g, " ").replaceAll(noWords, "") };
}

/** The parts of one sentence or more. */
export function phrases(parts: ReadonlyArray<Phrase>): PhrasingContent[] {
  return parts.map((part) => (typeof part === "string" ? plain(part) : part));
}

/** Words that matter more than those around them. */
export function strong(words: string): Strong {
  return { type: "strong", children: [plain(oneLine(words))] };
}

/** Something to copy as it is. */
export function code(words: string): InlineCode {
  return { type: "inlineCode", value: oneLine(words) };
}

/** Words that lead to an address, or with `#` to a place on the same page. */
export function link(to: string, words: string): Link {
  return { type: "link", url: to, children: [plain(oneLine(words))] };
}

/** Recorded words in quotation marks, without their own full stop. */
export function quote(words: string): string {
  return `“${oneLine(words).replace(/\.$/, "")}”`;
}

/** Recorded words as a sentence of their own, which ends in a full stop. */
export function sentence(words: string): string {
  const line = oneLine(words);
  return /[.!?…][”’)]?$/.test(line) ? line : `${line}.`;
}
