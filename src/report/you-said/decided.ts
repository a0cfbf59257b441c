import type { Paragraph } from "mdast";
import type { Answer, Lack } from "../../../projections/you-said/answer.js";
import type { Story } from "../../../projections/you-said/story.js";
import { joined } from "../../events/sentence.js";
import { paragraph } from "../tree/blocks.js";
import { oneLine, sentence, type Phrase } from "../tree/phrases.js";
import { answerInShort, answerInWords } from "../words/answers.js";
import { dayInWords, when } from "../words/when.js";
import { documentPhrase } from "./named-document.js";
import { reference } from "./reference.js";

/** What was done with a theme, and the decision or promise that it rests on. */
export function decidedBlocks(story: Story, today: string): ReadonlyArray<Paragraph> {
  const { answers, earlierAnswers } = story;
  const open = answers.every(({ counts }) => counts === "no");
  return [
    ...earlierAnswers.map(({ disposition, source }) =>
      paragraph(
        `Before it was opened again, the answer ${when(source.at)} was: ${answerInShort(disposition)} (`,
        reference(source),
        ").",
      ),
    ),
    ...answers.flatMap((answer) => answerBlocks(answer, today)),
    ...(answers.length === 0
      ? [paragraph("No answer is on record yet.")]
      : open
        ? [paragraph("So no answer that counts is on record yet.")]
        : []),
  ];
}

function answerBlocks(answer: Answer, today: string): ReadonlyArray<Paragraph> {
  const { counts, lacks, disposition, change, reviewOn, source } = answer;
  const words = answerInWords(disposition);
  return [
    paragraph(
      ...(counts === "later" ? [`Later, ${when(source.at)}: `] : []),
      `${words} (`,
      reference(source),
      ")",
    ),
    ...(change === null ? [] : [paragraph(`What changes: ${sentence(change)}`)]),
    ...restsOn(answer),
    ...(lacks.length === 0
      ? []
      : [
          paragraph(
            `This is not counted as an answer, for the record does not have ${joined(lacks.map(lackInWords))}.`,
          ),
        ]),
    ...(reviewOn === null
      ? []
      : [
          paragraph(
            `To be looked at again on ${dayInWords(reviewOn)}.${counts === "no" && reviewOn < today ? " That day has passed." : ""}`,
          ),
        ]),
  ];
}

function restsOn({ decision, commitment, absent }: Answer): ReadonlyArray<Paragraph> {
  const promise = [
    ...absent.map((what) =>
      paragraph(`The ${what} that it names is not on record as made by the day of this page.`),
    ),
    ...(commitment === null
      ? []
      : [paragraph(`${oneLine(commitment.by)} promised: ${sentence(commitment.words)}`)]),
  ];
  if (decision === null) return promise;
  const { by, outcome, meeting, document, source } = decision;
  const written: ReadonlyArray<Phrase> =
    document === null ? [] : [" It is written down in ", documentPhrase(document), "."];
  return [
    paragraph(
      `${oneLine(by)} decided ${when(source.at)}, at: ${oneLine(meeting)} (`,
      reference(source),
      `). The decision: ${sentence(outcome)}`,
      ...written,
    ),
    ...promise,
  ];
}

function lackInWords(lack: Lack): string {
  if (lack === "reason") return "a reason";
  return lack === "document"
    ? "the document with the reason in it"
    : "the decision or promise that it rests on";
}
