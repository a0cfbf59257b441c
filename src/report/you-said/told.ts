import type { Paragraph } from "mdast";
import type { Told } from "../../../projections/you-said/told.js";
import type { Story } from "../../../projections/you-said/story.js";
import { paragraph } from "../tree/blocks.js";
import { sentence, type Phrase } from "../tree/phrases.js";
import { channelTitle, groupTitles } from "../words/titles.js";
import { capitalised, dayInWords, when } from "../words/when.js";
import { documentPhrase } from "./named-document.js";
import { reference } from "./reference.js";

/** Whom was told what, how and when; and who was not. */
export function toldBlocks(story: Story, today: string): ReadonlyArray<Paragraph> {
  const { told, notTold, answers, delays } = story;
  const answered = answers.some(({ counts }) => counts === "answer");
  const closed = answered && notTold.length === 0;
  return [
    ...told.map((each) => paragraph(...toldPhrases(each, answered))),
    ...(told.length === 0 ? [paragraph("Nobody is on record as having been told anything.")] : []),
    ...(answered && notTold.length > 0
      ? [paragraph(`Not told yet, on this record: ${groupTitles(notTold)}.`)]
      : []),
    ...delays.map(({ reason, expectedOn, source }) =>
      paragraph(
        `${capitalised(when(source.at))} people were told to expect an answer on ${dayInWords(expectedOn)} (`,
        reference(source),
        `), because: ${sentence(reason)}`,
      ),
    ),
    ...(closed ? [] : dueBlocks(story, today)),
  ];
}

const whatItDoes: Readonly<Record<Told["does"], string>> = {
  told: "",
  "before-answer":
    " This came before the answer, so it does not count as telling people what became of what they said.",
  "before-reopening": " This was before it was opened again.",
  again: "",
  published:
    " It was published. The record does not show that the people who said this read that page, so it does not count as telling them.",
  others: " It did not reach a group that said this.",
};

function toldPhrases(each: Told, answered: boolean): ReadonlyArray<Phrase> {
  const { channel, message, document, does, source } = each;
  return [
    `${capitalised(when(source.at))}${toWhom(each)}, by ${channelTitle(channel)} (`,
    reference(source),
    `): ${sentence(message)}`,
    ...(document === null ? [] : [" See ", documentPhrase(document), "."]),
    does === "before-answer" && !answered ? " This is not an answer." : whatItDoes[does],
    each.tells.includes(null)
      ? " No group is recorded as having said this, so this counts as telling the people who did."
      : "",
  ].filter((part) => part !== "");
}

function toWhom({ tells, groups, everyone }: Told): string {
  if (groups.length > 0) return ` to ${groupTitles(groups)}`;
  if (everyone) return " to everyone who took part";
  const named = tells.filter((group) => group !== null);
  return named.length === 0 ? "" : ` to ${groupTitles(named)}`;
}

function dueBlocks({ due, deadline, state }: Story, today: string): ReadonlyArray<Paragraph> {
  if (state === "excluded") return [];
  const byDay = deadline === null ? undefined : dayInWords(deadline);
  if (!due)
    return [
      paragraph(
        byDay === undefined
          ? "People are to be told once this matter is decided. It is not overdue."
          : `People are to be told by ${byDay}, or once this matter is decided. It is not overdue.`,
      ),
    ];
  return [
    paragraph(
      byDay === undefined || (deadline ?? "") >= today
        ? "Overdue: this matter has been decided, and people are to be told once it is."
        : `Overdue: people were to be told by ${byDay}.`,
    ),
  ];
}
