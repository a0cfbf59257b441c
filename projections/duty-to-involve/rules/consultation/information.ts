import type { Noted } from "../../dossier/noted.js";
import type { Consultation } from "./consultation.js";
import type { Publication } from "./versions-consulted.js";
import { saysWhyNot } from "./why-not.js";

/** One thing that people need to know to answer, and where it is on record. */
export interface Information {
  /** What to call it. */
  readonly called: string;
  /** The events by which it was made public. */
  readonly shownBy: ReadonlyArray<Noted>;
}

/**
 * What people need to know to answer, and by which publications they were told.
 *
 * Source: law.md 4.1 R-G2; taxonomies.md 9.5.
 */
export function informationIn(
  publications: ReadonlyArray<Publication>,
  { opening }: Consultation,
): ReadonlyArray<Information> {
  const holding = (code: string): ReadonlyArray<Publication> =>
    publications.filter(({ contains }) => contains.some(({ what }) => what === code));
  const ways = ({ document }: Pick<Consultation["opening"], "document">): number =>
    (document?.formats.length ?? 0) + (document?.languages.length ?? 0);
  return [
    { called: "the proposal itself", shownBy: publications },
    { called: "the reasons for it", shownBy: holding("reasons") },
    {
      called: "the options",
      shownBy: publications.filter(({ options }) => options.length > 0),
    },
    { called: "what else was considered, and why not", shownBy: publications.filter(saysWhyNot) },
    { called: "the impact on those affected", shownBy: holding("impact") },
    { called: "how to respond", shownBy: holding("how-to-respond") },
    {
      called: "its formats or languages",
      shownBy: [...publications, opening].filter((event) => ways(event) > 0),
    },
  ];
}
