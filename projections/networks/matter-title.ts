import { inTime } from "../closed-loop/claim.js";
import type { InQuestion } from "./in-question.js";

/** What a matter is called by today; its id where that is not on record. */
export function matterTitle({ documents, today }: InQuestion, matter: string): string {
  return inTime(documents.matters.get(matter)?.opened ?? [], today).at(-1)?.title ?? matter;
}
