import type { Table } from "mdast";
import type { Story } from "../../../projections/you-said/story.js";
import { link } from "../tree/phrases.js";
import { table } from "../tree/table.js";
import { answerInShort } from "../words/answers.js";
import { howFar } from "../words/how-far.js";
import { placeOf, type Telling } from "./telling.js";

/** Every theme of a matter on one line each: what was decided, and how far it has come. */
export function glanceTable(title: string, stories: ReadonlyArray<Story>, telling: Telling): Table {
  return table(
    `Each point that people made on: ${title}`,
    ["What people said", "What was decided", "How far it has come"],
    stories.map((story) => [
      { parts: [link(`#${placeOf(story, telling)}`, story.title)] },
      inShort(story),
      `${howFar(story.state)}${isOverdue(story) ? ". Overdue" : ""}`,
    ]),
  );
}

function inShort({ answers }: Story): string {
  const answer =
    answers.find(({ counts }) => counts === "answer") ??
    answers.find(({ disposition }) => disposition === "under-consideration");
  return answer === undefined ? "No answer on record" : answerInShort(answer.disposition);
}

function isOverdue({ due, state }: Story): boolean {
  return due && !["told", "evidenced", "excluded"].includes(state);
}
