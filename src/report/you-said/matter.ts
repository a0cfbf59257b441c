import type { RootContent } from "mdast";
import type { YouSaidMatter } from "../../../projections/you-said/report.js";
import { counted } from "../../events/sentence.js";
import { disclosureProfile } from "../../privacy/disclosure/profile.js";
import { heading, notice, paragraph } from "../tree/blocks.js";
import { oneLine, sentence, strong } from "../tree/phrases.js";
import { when } from "../words/when.js";
import { glanceTable } from "./glance.js";
import { numbersBlocks } from "./numbers.js";
import { reference } from "./reference.js";
import { storyBlocks } from "./story.js";
import type { Telling } from "./telling.js";

/** What a matter is called on a page. */
export function titleOf({ matter, title, body }: YouSaidMatter): string {
  if (matter === null)
    return `Points on no matter, heard by ${oneLine(body?.name ?? "nobody named")}`;
  return title === "" ? matter : oneLine(title);
}

/** One matter: what it is, each theme at a glance, each theme told, and the numbers. */
export function matterBlocks(
  matter: YouSaidMatter,
  today: string,
  marks: ReadonlyArray<string>,
): ReadonlyArray<RootContent> {
  const { stories, excluded, summary, body, withdrawn, measures, marker, counted: events } = matter;
  const place = matter.matter ?? `none/${body?.id ?? ""}`;
  const rounds = (disclosureProfile(matter.profile)?.roundsTo ?? 1) > 1;
  const telling: Telling = { place, marker, rounds, today };
  const title = titleOf(matter);
  return [
    heading(2, title, place),
    ...marks.map((mark) => notice(strong(mark))),
    ...(summary === "" ? [] : [paragraph(sentence(summary))]),
    ...(body === null || matter.matter === null
      ? []
      : [paragraph(`${oneLine(body.name)} answers for it.`)]),
    ...withdrawn.map(({ reason, source }) =>
      paragraph(
        `It will not go on, as was said ${when(source.at)} (`,
        reference(source),
        `): ${sentence(reason)}`,
      ),
    ),
    ...(stories.length === 0
      ? [paragraph("No point that people made on this is on record.")]
      : [
          paragraph(
            `${counted(stories.length, "point")} that people made ${stories.length === 1 ? "is" : "are"} on record.`,
          ),
          glanceTable(title, stories, telling),
        ]),
    ...stories.flatMap((story) => storyBlocks(story, telling)),
    ...(excluded.length === 0
      ? []
      : [
          heading(3, `Left out of the numbers on: ${title}`),
          paragraph(
            `${counted(excluded.length, "point")} more ${excluded.length === 1 ? "is" : "are"} left out of the numbers, each by a recorded event that says why.`,
          ),
        ]),
    ...excluded.flatMap((story) => storyBlocks(story, telling)),
    ...(measures === undefined || stories.length === 0
      ? []
      : numbersBlocks(title, measures, events)),
  ];
}
