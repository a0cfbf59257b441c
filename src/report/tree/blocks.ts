import type { BlockContent, Blockquote, Code, Heading, List, Paragraph } from "mdast";
import { oneLine, phrases, plain, type Phrase } from "./phrases.js";

/** A heading, with the name that links lead to. */
export function heading(depth: 1 | 2 | 3 | 4, words: string, id?: string): Heading {
  return {
    type: "heading",
    depth,
    children: [plain(oneLine(words))],
    ...(id === undefined ? {} : { data: { hProperties: { id } } }),
  };
}

/** A paragraph of its parts. */
export function paragraph(...parts: ReadonlyArray<Phrase>): Paragraph {
  return { type: "paragraph", children: phrases(parts) };
}

/** A list of things, each of one block or more; `kind` is a class for a style. */
export function bullets(items: ReadonlyArray<ReadonlyArray<BlockContent>>, kind?: string): List {
  return {
    type: "list",
    ordered: false,
    spread: items.some((blocks) => blocks.length > 1),
    children: items.map((blocks) => ({
      type: "listItem",
      spread: blocks.length > 1,
      children: [...blocks],
    })),
    ...(kind === undefined ? {} : { data: { hProperties: { className: [kind] } } }),
  };
}

/** A notice: what a reader must know first. */
export function notice(...parts: ReadonlyArray<Phrase>): Blockquote {
  return {
    type: "blockquote",
    children: [paragraph(...parts)],
    data: { hName: "div", hProperties: { className: ["notice"] } },
  };
}

/** A command to copy. */
export function command(line: string): Code {
  return { type: "code", lang: "sh", value: oneLine(line) };
}
