import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askLoop } from "../answers/loop.js";
import { askResponseLoop } from "../answers/loop-of-responses.js";
import type { Console } from "../console.js";
import type { ExitCode } from "../exit-code.js";
import { partsCsv, themesCsv } from "../text/loop/loop-csv.js";
import { loopText } from "../text/loop/loop-text.js";
import { responsesCsv, responsesText } from "../text/loop/responses-text.js";

/** What the answer can be divided by, and `response` for the loop of single responses. */
export const loopDivisions = ["group", "activity", "matter", "body", "response"] as const;

const title = "What happened to what people said";

/** `loop LEDGER`: what happened to what people said; by group where nothing else is asked. */
export function loop(console: Console, path: string, options: AnswerOptions): Promise<ExitCode> {
  if (options.by === "response")
    return answerCommand(console, path, options, askResponseLoop, {
      title,
      json: (report) => report,
      csv: responsesCsv,
      text: responsesText,
    });
  return answerCommand(console, path, { ...options, by: options.by ?? "group" }, askLoop, {
    title,
    json: (report) => report,
    csv: (report) =>
      options.by === undefined || report.parts === undefined
        ? themesCsv(report)
        : partsCsv(report.parts),
    text: loopText,
  });
}
