import type { BlockContent, RootContent } from "mdast";
import type { Story } from "../../../projections/you-said/story.js";
import { bullets, heading, paragraph } from "../tree/blocks.js";
import { sentence, strong } from "../tree/phrases.js";
import { howFar } from "../words/how-far.js";
import { becauseBlocks } from "./because.js";
import { consideredBlocks } from "./considered.js";
import { decidedBlocks } from "./decided.js";
import { differenceBlocks } from "./difference.js";
import { reference } from "./reference.js";
import { saidBlocks } from "./said.js";
import { placeOf, type Telling } from "./telling.js";
import { toldBlocks } from "./told.js";

/** One theme from what people said to what differs since; a step that is not on record says so. */
export function storyBlocks(story: Story, telling: Telling): ReadonlyArray<RootContent> {
  const { excluded } = story;
  return [
    heading(3, story.title, placeOf(story, telling)),
    paragraph(strong(`${howFar(story.state)}.`)),
    ...(excluded === null
      ? []
      : [
          paragraph(
            "It is not counted in the numbers (",
            reference(excluded.source),
            `), because: ${sentence(excluded.because)}`,
          ),
        ]),
    bullets(
      [
        step("You said", saidBlocks(story, telling)),
        step("We considered", consideredBlocks(story)),
        step("We decided", decidedBlocks(story, telling.today)),
        step("Because", becauseBlocks(story)),
        step("We told you", toldBlocks(story, telling.today)),
        step("What differs since", differenceBlocks(story)),
      ],
      "steps",
    ),
  ];
}

function step(name: string, blocks: ReadonlyArray<BlockContent>): ReadonlyArray<BlockContent> {
  return [heading(4, name), ...blocks];
}
