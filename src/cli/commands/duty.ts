import {
  involvementRules,
  type DutyReport,
  type Finding,
  type MatterFindings,
} from "engagement-ledger/projections";
import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askDuty } from "../answers/duty.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { evidenceText } from "../text/evidence-text.js";
import { outcomeLabel } from "../text/outcome-label.js";
import { wrapped } from "../text/wrapped.js";

/** The flags of `duty`. */
export interface DutyOptions extends AnswerOptions {
  readonly failOn?: string;
}

/** `duty LEDGER`: the duty to involve, rule by rule, with the events behind each finding. */
export function duty(console: Console, path: string, options: DutyOptions): Promise<ExitCode> {
  return answerCommand(console, path, options, askDuty, {
    title: "The duty to involve",
    json: (report) => report,
    csv,
    text,
    ends: (report) =>
      options.failOn !== undefined &&
      report.matters.some(({ findings }) =>
        findings.some(({ outcome }) => outcome === options.failOn),
      )
        ? exitCode.finding
        : exitCode.done,
  });
}

function csv({ matters }: DutyReport): ReadonlyArray<ReadonlyArray<string | number>> {
  return [
    [
      "matter",
      "body",
      "rule",
      "version",
      "decision",
      "check",
      "outcome",
      "detail",
      "sentence",
      "missing",
      "judgement",
      "recorded_late_days",
      "evidence",
    ],
    ...matters.flatMap(({ matter, body, findings }) =>
      findings.map((finding) => [
        matter,
        body,
        finding.rule,
        finding.version,
        finding.decision ?? "",
        finding.check ?? "",
        finding.outcome,
        finding.detail ?? "",
        finding.sentence,
        finding.missing.join("; "),
        finding.judgement === undefined
          ? ""
          : `${finding.judgement.needed} (${finding.judgement.whoCould})`,
        finding.recordedLate ?? "",
        "events" in finding.evidence ? finding.evidence.events.join(" ") : finding.evidence.rule,
      ]),
    ),
  ];
}

function text({ matters }: DutyReport): ReadonlyArray<string> {
  if (matters.length === 0) return ["No matter is on record for this question."];
  return matters
    .flatMap(matterText)
    .concat([
      "A finding is a statement about records. It says nothing about what happened off the record.",
    ]);
}

function matterText({ matter, title, body, duties, findings }: MatterFindings): string[] {
  return [
    `${title} (${matter})`,
    ...(duties.length === 0
      ? [`  No duty to involve in the table binds ${body} on that day.`]
      : duties.map(
          ({ id, provision, source }) => `  ${body} is bound by ${id}: ${provision}, ${source}`,
        )),
    "",
    ...findings.flatMap(findingText),
  ];
}

/** What a rule asks, to follow its outcome. */
function asked(id: string): string {
  const title = involvementRules.find((rule) => rule.id === id)?.title ?? id;
  return title.slice(0, 1).toLowerCase() + title.slice(1);
}

function findingText(finding: Finding): string[] {
  const part = [finding.decision, finding.check].filter((name) => name !== undefined);
  const name = [finding.rule, ...part, finding.detail].filter((one) => one !== undefined);
  const heading = `${outcomeLabel[finding.outcome]}: ${asked(finding.rule)} (${name.join(", ")})`;
  return [
    ...wrapped(heading, "    ").map((line, at) => (at === 0 ? `  ${line}` : line)),
    ...[
      finding.sentence,
      ...finding.missing.map((missing) => `Missing: ${missing}`),
      ...(finding.judgement === undefined
        ? []
        : [
            `Not judged: ${finding.judgement.needed}. It could be recorded by ${finding.judgement.whoCould}.`,
          ]),
      `Events: ${evidenceText(finding.evidence)}`,
    ].flatMap((sentence) =>
      wrapped(sentence, "      ").map((line, at) => (at === 0 ? `    ${line}` : line)),
    ),
    "",
  ];
}
