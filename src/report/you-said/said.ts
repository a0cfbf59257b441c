import { isSuppressed, shownCount } from "../../privacy/disclosure/count.js";
import type { Place, Story } from "../../../projections/you-said/story.js";
import type { Paragraph } from "mdast";
import { counted, joined } from "../../events/sentence.js";
import { paragraph } from "../tree/blocks.js";
import { quote, sentence, type Phrase } from "../tree/phrases.js";
import { channelTitle, groupTitles } from "../words/titles.js";
import { when } from "../words/when.js";
import { reference } from "./reference.js";
import type { Telling } from "./telling.js";

/** What people said, who said it, where and when. */
export function saidBlocks(story: Story, telling: Telling): ReadonlyArray<Paragraph> {
  const { summary, groups, places, heard, people, reopened } = story;
  return [
    paragraph(sentence(summary)),
    paragraph(
      groups.length === 0
        ? "No group is recorded as having said this. "
        : `Said by ${groupTitles(groups)}. `,
      ...(people === null ? [] : [`${peopleInWords(people, telling)} `]),
      `Heard ${when(heard.at)} (`,
      reference(heard),
      ").",
    ),
    ...places.map((place) => paragraph(...placePhrases(place))),
    ...reopened.map(({ reason, source }) =>
      paragraph(`Opened again ${when(source.at)} (`, reference(source), `): ${sentence(reason)}`),
    ),
  ];
}

function peopleInWords(people: NonNullable<Story["people"]>, { marker, rounds }: Telling): string {
  const about = rounds && people !== 0 ? "about " : "";
  if (!isSuppressed(people))
    return `The record counts ${about}${counted(people, "person", "people")}.`;
  const range = people.suppressed.replace("-", " to ");
  return `The record counts ${shownCount(people, marker)} people (${marker} is a number from ${range}).`;
}

function placePhrases({ title, times }: Place): ReadonlyArray<Phrase> {
  const [first, ...others] = times;
  if (first === undefined) return [`At ${quote(title)}.`];
  const channels = new Set(times.map(({ channel }) => channel).filter((each) => each !== null));
  const how = channels.size === 0 ? "" : ` (${joined([...channels].map(channelTitle))})`;
  const more = others.length === 0 ? "" : `, and ${counted(others.length, "time")} since`;
  return [
    `At ${quote(title)}${how}, ${when(first.source.at)}${more} (`,
    reference(first.source),
    ").",
  ];
}
