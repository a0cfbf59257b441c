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

/** `demo [FOLDER]`: makes the example ledger, and compares what it shows today and on the decision day. */
export async function demo(console: Console, folder: string | undefined): Promise<ExitCode> {
  const home = folder ?? mkdtempSync(join(tmpdir(), "engagement-ledger-"));
  mkdirSync(home, { recursive: true });
  const path = join(home, "dorset.ledger");
  const history = join(packageRoot(), "examples/dorset-clinical-services-review/history.jsonl");
  const made = await makeLedger(path, origin, history);
  if (isLeft(made)) return fail(console, made.left, {});

  const say = (...lines: ReadonlyArray<string>): void => lines.forEach((line) => console.out(line));
  const chapter = (title: string): void => say("", `=== ${title} ===`, "");
  say(
    "The Dorset Clinical Services Review, 2016 to 2018, from public figures with their sources.",
    `${made.right} entries were recorded in ${path} with a simulated clock, which the ledger declares.`,
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
  say(
    "",
    "Try it yourself:",
    `  npx engagement-ledger timeline ${path}`,
    `  npx engagement-ledger duty ${path} --as-recorded-at ${decisionDay}`,
    `  npx engagement-ledger loop ${path} --json`,
  );
  return verified;
}
