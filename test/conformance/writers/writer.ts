// Records the events of one writer, and goes on where it was killed. Prints a dot for each answer.
import { isLeft } from "fp-ts/lib/Either.js";
import { openLedger } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { eventOf } from "./events.js";
import { linesOf, note } from "./journal.js";

const [ledgerFile = "", journal = "", writer = "", steps = ""] = process.argv.slice(2);
const opened = await openLedger(sqlite(ledgerFile));
if (isLeft(opened)) throw new Error(JSON.stringify(opened.left));
const ledger = opened.right;

const answered = new Set(
  linesOf(journal).flatMap(({ step, answer }) => (answer === undefined ? [] : [step])),
);
const left = Array.from({ length: Number(steps) }, (_, step) => step).filter(
  (step) => !answered.has(step),
);

// Three calls at a time, so that some share a commit.
async function work(): Promise<void> {
  for (let step = left.shift(); step !== undefined; step = left.shift()) {
    note(journal, step);
    const outcome = await ledger.record(eventOf(Number(writer), step));
    note(
      journal,
      step,
      isLeft(outcome) ? { refused: outcome.left._tag } : { position: outcome.right.position },
    );
    process.stdout.write(".");
  }
}

await Promise.all([work(), work(), work()]);
await ledger.close();
