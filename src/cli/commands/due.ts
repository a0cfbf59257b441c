import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askDue } from "../answers/due.js";
import type { Console } from "../console.js";
import type { ExitCode } from "../exit-code.js";
import { dueCalendar } from "../text/due-calendar.js";
import { dueCsv } from "../text/due-csv.js";
import { dueText } from "../text/due-text.js";

/** `due LEDGER`: what is due next and what is overdue. */
export function due(
  console: Console,
  path: string,
  options: AnswerOptions & { readonly ical?: boolean },
): Promise<ExitCode> {
  return answerCommand(console, path, options, askDue, {
    title: "What is due",
    json: (report) => report,
    csv: dueCsv,
    text: dueText,
    ...(options.ical === true ? { calendar: dueCalendar } : {}),
  });
}
