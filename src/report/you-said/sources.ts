import type { YouSaidMatter } from "../../../projections/you-said/report.js";
import type { Source } from "../../../projections/you-said/source.js";
import type { Story } from "../../../projections/you-said/story.js";

/** The events that show what is told of a matter, and that its measures name. */
export function sourcesOf(matter: YouSaidMatter): ReadonlyArray<Source> {
  return [
    ...matter.withdrawn.map(({ source }) => source),
    ...matter.counted,
    ...[...matter.stories, ...matter.excluded].flatMap(sourcesOfStory),
  ];
}

function sourcesOfStory(story: Story): ReadonlyArray<Source> {
  const { heard, reopened, excluded, places, considered, told, delays, differences } = story;
  const answers = [...story.answers, ...story.earlierAnswers];
  const shown = [reopened, considered, answers, told, delays, differences];
  return [
    heard,
    ...places.flatMap(({ times }) => times.slice(0, 1).map(({ source }) => source)),
    ...shown.flatMap((each) => each.map(({ source }) => source)),
    ...answers.flatMap(({ decision }) => (decision === null ? [] : [decision.source])),
    ...(excluded === null ? [] : [excluded.source]),
  ];
}
