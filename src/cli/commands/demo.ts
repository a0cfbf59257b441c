import { isLeft } from "fp-ts/lib/Either.js";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Console } from "../console.js";
import { answersOf } from "../demo/answers.js";
import { differences } from "../demo/differences.js";
import { makeLedger } from "../demo/make-ledger.js";
import { otherExamples } from "../demo/other-examples.js";
import { packageRoot } from "../demo/package-root.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { fail } from "../failure.js";
import { read, type ReadingOptions } from "../reading.js";
import { duty } from "./duty.js";
import { loop } from "./loop.js";
import { reach } from "./reach.js";
import { verify } from "./verify.js";

const decisionDay = "2017-09-20";
const origin = "example/dorset-clinical-services-review";

/** `demo [FOLDER]`: makes the example ledgers, and compares what it shows today and on the decision day. */
export async function demo(console: Console, folder: string | undefined): Promise<ExitCode> {
  const home = folder ?? mkdtempSync(join(tmpdir(), "engagement-ledger-"));
  try {
    mkdirSync(home, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail(console, { _tag: "StoreUnusable", place: home, why }, {});
  }
  const path = join(home, "dorset.ledger");
  const made = await makeLedger(path, origin, historyFile("dorset-clinical-services-review"));
  if (isLeft(made)) return fail(console, made.left, {});

  const say = (...lines: ReadonlyArray<string>): void => lines.forEach((line) => console.out(line));
  const chapter = (title: string): void => say("", `=== ${title} ===`, "");
  say(
    "The Dorset Clinical Services Review, 2016 to 2018, from public figures with their sources.",
    `${made.right} entries were recorded in ${path} with a simulated clock, which the ledger declares.`,
    `The decision was made on ${decisionDay}. Three questions are asked twice: first of what was on record at the`,
    "end of that day, then of all that is on record today. Were people involved? Who was heard? What came of it?",
  );

  const then: ReadingOptions = { asRecordedAt: decisionDay };
  for (const [title, options] of [
    [`As recorded on the day of the decision, ${decisionDay}`, then],
    ["As of today", {}],
  ] as const) {
    chapter(title);
    for (const command of [duty, reach, loop]) {
      const code = await command(console, path, options);
      if (code !== exitCode.done) return code;
      say("");
    }
  }

  chapter("What differs");
  const answers = [];
  for (const options of [then, {}]) {
    const answered = await read(path, options, console, answersOf);
    if (isLeft(answered)) return fail(console, answered.left, {});
    if (isLeft(answered.right)) return fail(console, answered.right.left, {});
    answers.push(answered.right.right);
  }
  const [before, now] = answers;
  if (before !== undefined && now !== undefined) say(...differences(before, now));

  chapter("Can this record be trusted?");
  const verified = await verify(console, path, {});

  chapter("Other examples");
  say("Each is made from one published document. What came of it is not on record.");
  for (const { folder: example, file, what } of otherExamples) {
    const other = join(home, file);
    const entries = await makeLedger(other, `example/${example}`, historyFile(example));
    if (isLeft(entries)) return fail(console, entries.left, {});
    say(
      "",
      what,
      `${entries.right} entries were recorded in ${other}, with a simulated clock too.`,
    );
  }
  say(
    "",
    "Try it yourself:",
    `  npx engagement-ledger timeline ${path}`,
    `  npx engagement-ledger duty ${path} --as-recorded-at ${decisionDay}`,
    `  npx engagement-ledger loop ${path} --json`,
    `  npx engagement-ledger timeline ${join(home, "dudley.ledger")}`,
    `  npx engagement-ledger commitments ${join(home, "nhs-dorset.ledger")}`,
  );
  return verified;
}

/** Where the history of an example lies. */
function historyFile(example: string): string {
  return join(packageRoot(), "examples", example, "history.jsonl");
}
