import type { Kept } from "../../dossier/noted.js";

/** A part that a document has to hold. Source: taxonomies.md 9.5. */
export interface Part {
  /** Its code. */
  readonly code: string;
  /** What to call it in a sentence. */
  readonly called: string;
}

/** That a document explains how the duty to involve is or was discharged. */
export const explainsDuty: Part = {
  code: "explains-duty",
  called: "an explanation of how the duty to involve is discharged",
};

/** What a plan says of the views of those consulted. Source: NHS Act 2006 s.14Z13(8), s.14Z54(8). */
export const viewsAndOpinion: ReadonlyArray<Part> = [
  { code: "views-summarised", called: "a summary of the views expressed" },
  { code: "how-taken-into-account", called: "an explanation of how they were taken into account" },
  { code: "board-opinion", called: "the final opinion of each health and wellbeing board" },
];

/** Which parts the editions of a document are recorded to hold, and where; and which they are not. */
export interface Holds {
  /** What is recorded, each with its place in the document. */
  readonly held: ReadonlyArray<string>;
  /** What is not recorded. */
  readonly lacking: ReadonlyArray<string>;
}

/** Looks for parts in the editions of one document; the place recorded first is shown. */
export function partsIn(
  editions: ReadonlyArray<Pick<Kept<"PlanPublished">, "contains">>,
  parts: ReadonlyArray<Part>,
): Holds {
  const places = parts.map(({ code, called }) => {
    const holding = editions.flatMap(({ contains }) => contains).find(({ what }) => what === code);
    return { called, locator: holding?.locator };
  });
  return {
    held: places.flatMap(({ called, locator }) =>
      locator === undefined ? [] : [`${called} (${locator})`],
    ),
    lacking: places.flatMap(({ called, locator }) => (locator === undefined ? [called] : [])),
  };
}

/** What is recorded as missing of parts: each with its place. */
export function placesMissing(lacking: ReadonlyArray<string>): ReadonlyArray<string> {
  return lacking.map((called) => `${called}, with its place in the document`);
}
