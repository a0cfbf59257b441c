import type { Paragraph } from "mdast";
import type { Answer } from "../../../projections/you-said/answer.js";
import type { Story } from "../../../projections/you-said/story.js";
import { paragraph } from "../tree/blocks.js";
import { sentence, type Phrase } from "../tree/phrases.js";
import { reasonTitle } from "../words/titles.js";
import { capitalised, when } from "../words/when.js";
import { documentPhrase } from "./named-document.js";
import { reference } from "./reference.js";

/** Why a theme was answered as it was. */
export function becauseBlocks({ answers }: Story): ReadonlyArray<Paragraph> {
  if (answers.length === 0) return [paragraph("There is no answer yet to give a reason for.")];
  return answers.flatMap((answer) => [
    paragraph(
      ...(answers.length === 1 ? [] : [`Of what was said ${when(answer.source.at)}: `]),
      ...reasonPhrases(answer),
    ),
    ...decisionReasons(answer),
  ]);
}

function reasonPhrases({ code, words, document, disposition }: Answer): ReadonlyArray<Phrase> {
  if (code === null)
    return [
      disposition === "under-consideration"
        ? "No reason is due while it is being considered."
        : "No reason is on record.",
    ];
  const title = `${capitalised(reasonTitle(code))}.`;
  // With words, the codes that only say that there are words say nothing.
  const bare = words !== null && (code === "other" || code === "in-document");
  return [
    ...(bare ? [] : [title]),
    ...(words === null ? [] : [`${bare ? "" : " "}${sentence(words)}`]),
    ...(document === null ? [] : [" See ", documentPhrase(document), "."]),
  ];
}

function decisionReasons({ decision }: Answer): ReadonlyArray<Paragraph> {
  if (decision === null) return [];
  const { reasons, weightGiven, source } = decision;
  return [
    paragraph(
      "The reasons given for the decision as a whole (",
      reference(source),
      `): ${sentence(reasons)}`,
      ...(weightGiven === null
        ? []
        : [` The weight given to what people said: ${sentence(weightGiven)}`]),
    ),
  ];
}
