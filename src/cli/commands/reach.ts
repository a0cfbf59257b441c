import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askReach } from "../answers/reach.js";
import type { Console } from "../console.js";
import type { ExitCode } from "../exit-code.js";
import { reachCsv } from "../text/reach/reach-csv.js";
import { reachText } from "../text/reach/reach-text.js";

/** `reach LEDGER`: who was heard. */
export function reach(console: Console, path: string, options: AnswerOptions): Promise<ExitCode> {
  return answerCommand(console, path, options, askReach, {
    title: "Who was heard, and who was not",
    json: (report) => report,
    csv: reachCsv,
    text: reachText,
  });
}
