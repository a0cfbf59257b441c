// Records one event after another and prints each receipt, until it is killed.
import { isLeft } from "fp-ts/lib/Either.js";
import { openLedger } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { retried } from "./events.js";

const opened = await openLedger(sqlite(process.argv[2] ?? ""));
if (isLeft(opened)) throw new Error(JSON.stringify(opened.left));
for (const event of retried) {
  const recorded = await opened.right.record(event);
  if (isLeft(recorded)) throw new Error(JSON.stringify(recorded.left));
  process.stdout.write(`${JSON.stringify(recorded.right)}\n`);
}
