import type { Element, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";

/** A page of HTML as a browser would read it; fails where a browser would have to mend it. */
export function parsed(html: string): Root {
  const problems: string[] = [];
  const root = fromHtml(html, {
    onerror: (problem) => {
      problems.push(problem.message);
    },
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return root;
}

/** Every element of a page, in order; with names only those. */
export function elementsOf(node: Root | RootContent, ...names: ReadonlyArray<string>): Element[] {
  const children =
    "children" in node ? node.children.flatMap((each) => elementsOf(each, ...names)) : [];
  const own = node.type === "element" && (names.length === 0 || names.includes(node.tagName));
  return own && node.type === "element" ? [node, ...children] : children;
}

/** The words of an element. */
export function wordsOf(node: Root | RootContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
