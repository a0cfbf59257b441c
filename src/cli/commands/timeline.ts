import type { Line } from "engagement-ledger/projections";
import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askTimeline } from "../answers/timeline.js";
import type { Console } from "../console.js";
import type { ExitCode } from "../exit-code.js";
import { counted } from "../text/counted.js";
import { wrapped } from "../text/wrapped.js";

/** `timeline LEDGER`: the record in plain sentences. */
export function timeline(
  console: Console,
  path: string,
  options: AnswerOptions,
): Promise<ExitCode> {
  return answerCommand(console, path, options, askTimeline, {
    title: "Timeline",
    json: (lines) => ({ lines }),
    csv: (lines) => [
      [
        "when",
        "sentence",
        "recorded_at",
        "late_days",
        "out_of_order",
        "corrected_by",
        "voided_by",
        "events",
        "count",
      ],
      ...lines.map((line) => [
        line.when,
        line.sentence,
        line.recordedAt,
        line.lateDays ?? "",
        line.outOfOrder === true ? "yes" : "",
        line.correctedBy ?? "",
        line.voidedBy ?? "",
        line.events.ids.join(" "),
        line.events.count ?? line.events.ids.length,
      ]),
    ],
    text: (lines) =>
      lines.length === 0 ? ["Nothing is on record for this question."] : lines.flatMap(lineText),
  });
}

function lineText(line: Line): ReadonlyArray<string> {
  const marks = [
    line.lateDays === undefined ? undefined : `recorded ${counted(line.lateDays, "day")} later`,
    line.outOfOrder === true ? "recorded out of order" : undefined,
    line.correctedBy === undefined ? undefined : "corrected since",
    line.voidedBy === undefined ? undefined : "voided: it does not count",
  ].filter((mark) => mark !== undefined);
  const sentence = marks.length === 0 ? line.sentence : `${line.sentence} [${marks.join("; ")}]`;
  const [first = "", ...rest] = wrapped(sentence, " ".repeat(15));
  return [`${whenText(line.when).padEnd(13)}  ${first}`, ...rest];
}

function whenText(when: string): string {
  return when.startsWith("../") ? `by ${when.slice(3)}` : when;
}
