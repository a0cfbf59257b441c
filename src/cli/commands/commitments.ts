import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askCommitments } from "../answers/commitments.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { commitmentsCsv } from "../text/commitments-csv.js";
import { commitmentsText } from "../text/commitments-text.js";

/** `commitments LEDGER`: promises, targets and cadences. */
export function commitments(
  console: Console,
  path: string,
  options: AnswerOptions & { readonly failOn?: string },
): Promise<ExitCode> {
  return answerCommand(console, path, options, askCommitments, {
    title: "What was promised",
    json: (report) => report,
    csv: commitmentsCsv,
    text: commitmentsText,
    ends: (report) =>
      [...report.commitments, ...report.targets].some(({ outcome }) => outcome === options.failOn)
        ? exitCode.finding
        : exitCode.done,
  });
}
