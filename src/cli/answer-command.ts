import { isLeft } from "fp-ts/lib/Either.js";
import type { View } from "../ledger/ledger.js";
import type { Ask, Question } from "./answers/answer.js";
import type { Console } from "./console.js";
import { envelope } from "./envelope.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { fail } from "./failure.js";
import { read, type Reading, type ReadingOptions } from "./reading.js";
import { csvText } from "./text/csv.js";
import { header } from "./text/header.js";
import { oneLine } from "./text/one-line.js";

/** The flags of a command that answers a question. */
export interface AnswerOptions extends ReadingOptions, Question {}

/** How a report is shown. */
export interface Showing<Report> {
  /** What it is called above the text. */
  readonly title: string;
  /** The `result` of the JSON envelope. */
  readonly json: (report: Report) => unknown;
  /** Rows for CSV, the first of them the column names. */
  readonly csv: (report: Report) => ReadonlyArray<ReadonlyArray<string | number>>;
  /** Lines for a person. */
  readonly text: (report: Report) => ReadonlyArray<string>;
  /** A whole text in the place of all else, such as a calendar. */
  readonly calendar?: (report: Report, reading: Reading) => string;
  /** How the command ends; done when left out. */
  readonly ends?: (report: Report) => ExitCode;
}

/** What was asked about and is not in the view: else an answer of zeros would say nothing of it. */
export async function absentees(view: View, question: Question): Promise<ReadonlyArray<string>> {
  const warnings: string[] = [];
  for (const kind of ["matter", "activity", "body", "commitment"] as const) {
    const entity = question[kind];
    if (entity === undefined) continue;
    if (!entity.startsWith(`${kind}:`)) {
      warnings.push(
        `${entity} is not the id of ${kind === "activity" ? "an" : "a"} ${kind}, which begins with ${kind}:.`,
      );
      continue;
    }
    let met = false;
    for await (const { events } of view.pages({ entity })) {
      met = events.length > 0;
      if (met) break;
    }
    if (!met) warnings.push(`${entity} is not on record in this view.`);
  }
  return warnings;
}

/** Reads a ledger, asks it one question, and shows the answer as JSON, CSV or text. */
export async function answerCommand<Report>(
  console: Console,
  path: string,
  options: AnswerOptions,
  ask: Ask<Report>,
  showing: Showing<Report>,
): Promise<ExitCode> {
  const done = await read(path, options, console, async (reading) => {
    const answered = await ask(reading, options);
    if (isLeft(answered)) return fail(console, answered.left, options);
    const { projection, report } = answered.right;
    const warnings = [...answered.right.warnings, ...(await absentees(reading.view, options))];
    if (options.json === true)
      console.out(envelope(reading, options, projection, showing.json(report), warnings));
    else if (showing.calendar !== undefined) {
      for (const warning of [...reading.warnings, ...warnings]) console.note(`Note: ${warning}`);
      console.out(showing.calendar(report, reading).replace(/\n$/, ""));
    } else if (options.csv === true) {
      for (const warning of [...reading.warnings, ...warnings]) console.note(`Note: ${warning}`);
      console.out(csvText(showing.csv(report)));
    } else {
      for (const line of header(showing.title, reading, options, warnings)) console.out(line);
      for (const line of showing.text(report)) console.out(oneLine(line));
    }
    return showing.ends?.(report) ?? exitCode.done;
  });
  return isLeft(done) ? fail(console, done.left, options) : done.right;
}
