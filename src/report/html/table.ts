import type { Element, ElementContent } from "hast";
import type { Table } from "mdast";
import { defaultHandlers, type State } from "mdast-util-to-hast";
import { element } from "./element.js";

/** Writes a table with its caption, and with headers that say what they are the headers of. */
export function captionedTable(state: State, node: Table): Element {
  const table = defaultHandlers.table(state, node);
  const caption = node.data?.caption;
  for (const part of elementsIn(table))
    for (const row of elementsIn(part)) {
      const [first, ...others] = elementsIn(row);
      const cells = part.tagName === "thead" ? [first, ...others] : [first];
      for (const cell of cells)
        if (cell !== undefined) {
          cell.properties["scope"] = part.tagName === "thead" ? "col" : "row";
          cell.tagName = "th";
        }
    }
  if (caption !== undefined) table.children.unshift(element("caption", {}, caption));
  return table;
}

function elementsIn({ children }: { children: ReadonlyArray<ElementContent> }): Element[] {
  return children.filter((child) => child.type === "element");
}
