import type { Paragraph } from "mdast";
import type { Story } from "../../../projections/you-said/story.js";
import { paragraph } from "../tree/blocks.js";
import { oneLine } from "../tree/phrases.js";
import { when } from "../words/when.js";
import { documentPhrase } from "./named-document.js";
import { reference } from "./reference.js";

/** What decision-makers had before them, and when. */
export function consideredBlocks({ considered }: Story): ReadonlyArray<Paragraph> {
  const named = considered.some(({ names, earlier }) => names === "theme" && !earlier);
  const since = considered.some(({ earlier }) => earlier) ? " since then" : "";
  return [
    ...considered.map(({ by, meeting, document, names, earlier, source }) =>
      paragraph(
        ...(earlier ? ["Before it was opened again: "] : []),
        `${oneLine(by)} had `,
        documentPhrase(document),
        ` before it ${when(source.at)}, at: ${oneLine(meeting)} (`,
        reference(source),
        names === "theme"
          ? ")."
          : "). The record says that this paper was about the activity, not whether it had this point in it.",
      ),
    ),
    ...(named
      ? []
      : [paragraph(`No paper to decision-makers${since} is on record that names this point.`)]),
  ];
}
