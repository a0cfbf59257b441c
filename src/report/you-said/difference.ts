import type { Paragraph } from "mdast";
import type { Story } from "../../../projections/you-said/story.js";
import { paragraph } from "../tree/blocks.js";
import { sentence } from "../tree/phrases.js";
import { capitalised, when } from "../words/when.js";
import { documentPhrase } from "./named-document.js";
import { reference } from "./reference.js";

/** What differs for people since. */
export function differenceBlocks({ differences }: Story): ReadonlyArray<Paragraph> {
  if (differences.length === 0) return [paragraph("No difference is on record yet.")];
  return differences.map(({ what, document, source }) =>
    paragraph(
      `${capitalised(when(source.at))} (`,
      reference(source),
      `): ${sentence(what)}`,
      ...(document === null ? [] : [" See ", documentPhrase(document), "."]),
    ),
  );
}
