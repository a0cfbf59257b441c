import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import { element } from "./html/element.js";
import { style } from "./html/style.js";
import { captionedTable } from "./html/table.js";
import type { Page } from "./page.js";

/**
 * Writes a page as one HTML file that needs nothing else: no script, no picture, no address is fetched.
 *
 * Recorded words are text on it and can be nothing else. Its marks stand at its head, at its foot, and on each
 * page that is printed by a browser that prints margins.
 *
 * Source: evidence-pack.md 5 and 6.
 */
export function pageHtml({ title, marks, blocks }: Page): string {
  const main = toHast(
    { type: "root", children: [...blocks] },
    { handlers: { table: captionedTable } },
  );
  const content = main.type === "root" ? main.children.filter(isContent) : [];
  const html = element(
    "html",
    { lang: "en-GB" },
    head(title, marks),
    element(
      "body",
      {},
      element("a", { href: "#main", className: ["skip"] }, "Skip to the main content"),
      element("header", {}, ...marked(marks)),
      // Not as arguments: of a long page there would be too many for one call.
      { ...element("main", { id: "main" }), children: content },
      element("footer", {}, ...marked(marks)),
    ),
  );
  const tree = { type: "root" as const, children: [{ type: "doctype" as const }, html] };
  return `${toHtml(tree, { characterReferences: { omitOptionalSemicolons: false } })}\n`;
}

function head(title: string, marks: ReadonlyArray<string>): Element {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return element(
    "head",
    {},
    element("meta", { charSet: "utf-8" }),
    element("meta", { httpEquiv: ["Content-Security-Policy"], content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("style", {}, style(marks)),
  );
}

function marked(marks: ReadonlyArray<string>): ReadonlyArray<Element> {
  return marks.map((mark) => element("p", { className: ["mark"] }, mark));
}

function isContent(node: { readonly type: string }): node is ElementContent {
  return node.type !== "doctype";
}
