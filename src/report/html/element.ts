import type { Element, ElementContent, Properties } from "hast";

/** One element of HTML. A text among its children is text, whatever characters it holds. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: ReadonlyArray<ElementContent | string>
): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === "string" ? { type: "text", value: child } : child,
    ),
  };
}
