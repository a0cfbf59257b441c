import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askNetworks } from "../answers/networks.js";
import type { Console } from "../console.js";
import type { ExitCode } from "../exit-code.js";
import { networksCsv } from "../text/networks/networks-csv.js";
import { networksText } from "../text/networks/networks-text.js";

/** `networks LEDGER`: who reaches whom, and who works with whom. */
export function networks(
  console: Console,
  path: string,
  options: AnswerOptions,
): Promise<ExitCode> {
  return answerCommand(console, path, options, askNetworks, {
    title: "Who reaches whom",
    json: (report) => report,
    csv: networksCsv,
    text: networksText,
  });
}
