import { isLeft } from "fp-ts/lib/Either.js";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Console } from "../console.js";
import { answersOf } from "../demo/answers.js";
import { differences } from "../demo/differences.js";
import { makeLedger } from "../demo/make-ledger.js";
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
  const history = join(packageRoot(), "examples/dorset-clinical-services-review/history.jsonl");
  const made = await makeLedger(path, origin, history);
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

  chapter("Another example");
  const plan = join(home, "dudley.ledger");
  const planned = await makeLedger(
    plan,
    "example/dudley-2014-15",
    join(packageRoot(), "examples/dudley-2014-15/history.jsonl"),
  );
  if (isLeft(planned)) return fail(console, planned.left, {});
  say(
    "The Dudley engagement plan of 2014-15: promises, targets and networks. What came of them is not on record.",
    `${planned.right} entries were recorded in ${plan}, with a simulated clock too.`,
  );
  say(
    "",
    "Try it yourself:",
    `  npx engagement-ledger timeline ${path}`,
    `  npx engagement-ledger duty ${path} --as-recorded-at ${decisionDay}`,
    `  npx engagement-ledger loop ${path} --json`,
    `  npx engagement-ledger timeline ${plan}`,
  );
  return verified;
}
