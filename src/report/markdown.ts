import type { Link, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { defaultHandlers, toMarkdown, type Handle, type Options } from "mdast-util-to-markdown";
import type { Page } from "./page.js";
import { notice, paragraph } from "./tree/blocks.js";
import { strong } from "./tree/phrases.js";

/** Readers of Markdown do not agree on names for places of a page: the words stay. */
const link: Handle = (node: Link, parent, state, info) =>
  node.url.startsWith("#")
    ? state.containerPhrasing(node, info)
    : defaultHandlers.link(node, parent, state, info);

/** GitHub sets mathematics between dollars. */
const dollar = { character: "$", inConstruct: "phrasing" } as const;
const ours: Options = { handlers: { link }, unsafe: [dollar] };

/**
 * Writes a page as Markdown, with the tables of GitHub.
 *
 * Recorded words stay words: what would be read as more is escaped.
 */
export function pageMarkdown({ marks, blocks }: Page): string {
  const marked = marks.map((mark) => notice(strong(mark)));
  return toMarkdown(
    { type: "root", children: [...marked, ...blocks.flatMap(withCaption), ...marked] },
    { bullet: "-", extensions: [gfmToMarkdown({ tablePipeAlign: false }), ours] },
  );
}

/** Markdown has no captions: what a table shows is said above it. */
function withCaption(block: RootContent): ReadonlyArray<RootContent> {
  const caption = block.type === "table" ? block.data?.caption : undefined;
  return caption === undefined ? [block] : [paragraph(caption), block];
}
