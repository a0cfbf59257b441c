import type { AssuranceReport, DutyReport, Outcome } from "engagement-ledger/projections";
import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askAssurance, askDuty } from "../answers/duty.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { assuranceCsv } from "../text/assurance-csv.js";
import { assuranceText } from "../text/assurance-text.js";
import { dutyCsv } from "../text/duty-csv.js";
import { dutyText } from "../text/duty-text.js";

/** The flags of `duty`. */
export interface DutyOptions extends AnswerOptions {
  readonly failOn?: string;
  readonly assurance?: boolean;
}

/** `duty LEDGER`: the duty to involve, rule by rule, or as a report to a governing body. */
export function duty(console: Console, path: string, options: DutyOptions): Promise<ExitCode> {
  if (options.assurance === true)
    return answerCommand<AssuranceReport>(console, path, options, askAssurance, {
      title: "What is on record of the duty to involve, for a governing body",
      json: (report) => report,
      csv: assuranceCsv,
      text: assuranceText,
      ends: ({ matters, bodies }) =>
        endedBy(
          options,
          [...matters, ...bodies].flatMap(({ gaps }) => gaps),
        ),
    });
  return answerCommand<DutyReport>(console, path, options, askDuty, {
    title: "The duty to involve",
    json: (report) => report,
    csv: dutyCsv,
    text: dutyText,
    ends: ({ matters, bodies }) =>
      endedBy(
        options,
        [...matters, ...bodies].flatMap(({ findings }) => findings),
      ),
  });
}

function endedBy(
  { failOn }: DutyOptions,
  findings: ReadonlyArray<{ readonly outcome: Outcome }>,
): ExitCode {
  const failed = failOn !== undefined && findings.some(({ outcome }) => outcome === failOn);
  return failed ? exitCode.finding : exitCode.done;
}
