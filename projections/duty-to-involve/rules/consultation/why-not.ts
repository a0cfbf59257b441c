import type { Publication } from "./versions-consulted.js";

/**
 * Whether a publication says what else was considered and why not: as a part of the document, or as
 * discarded options, each with its reason.
 */
export function saysWhyNot({ contains, options }: Publication): boolean {
  const discarded = options.filter(({ status }) => status === "discarded");
  return (
    contains.some(({ what }) => what === "alternatives") ||
    (discarded.length > 0 && discarded.every(({ reason }) => reason !== undefined))
  );
}
