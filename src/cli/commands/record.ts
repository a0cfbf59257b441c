import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { createReadStream } from "node:fs";
import { readNewEvent } from "../../events/decode.js";
import type { NewEvent } from "../../events/event.js";
import type { TableError } from "../../interchange/errors.js";
import type { RecordError } from "../../ledger/errors.js";
import type { Ledger, Receipt } from "../../ledger/ledger.js";
import { openLedger } from "../../ledger/open.js";
import { sqlite } from "../../log/sqlite/index.js";
import { readJson } from "../../proof/read-json.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { fail } from "../failure.js";
import { linesOf, longestLine, type Line } from "../lines.js";

/** The flags of `record`. */
export interface RecordOptions {
  readonly inBatches?: boolean;
  readonly json?: boolean;
}

interface Refusal {
  readonly error: RecordError | TableError;
  readonly line?: number;
}

interface Numbered {
  readonly line: number;
  readonly event: NewEvent;
}

const batch = 1_000;

/** Without ids of their own, events recorded before a refusal would be recorded again by the next run. */
const needsAnId: RecordError = {
  _tag: "NotAnEvent",
  at: "id",
  problems: [
    { at: "id", accepted: "a UUID of its own: with --in-batches a file may be run again" },
  ],
};
const mostAtOnce = 10_000;

/** `record LEDGER FILE…`: events from JSON Lines, all of a file or none of it. */
export async function record(
  console: Console,
  path: string,
  files: ReadonlyArray<string>,
  options: RecordOptions,
): Promise<ExitCode> {
  const opened = await openLedger(sqlite(path));
  if (isLeft(opened)) return fail(console, opened.left, options);
  const ledger = opened.right;
  try {
    for (const file of files) {
      const recorded = await recordFile(console, ledger, file, options);
      if (isLeft(recorded)) {
        const { error, line } = recorded.left;
        return fail(console, error, options, line === undefined ? { file } : { file, line });
      }
    }
    return exitCode.done;
  } finally {
    await ledger.close();
  }
}

async function recordFile(
  console: Console,
  ledger: Ledger,
  file: string,
  options: RecordOptions,
): Promise<Either<Refusal, void>> {
  const chunks = file === "-" ? console.input() : createReadStream(file);
  try {
    return await recordLines(ledger, chunks, options.inBatches === true, (receipts) =>
      report(console, receipts, options),
    );
  } catch (error) {
    // Reading a file throws a system error with a code; anything else is a mistake of this program.
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return left({ error: { _tag: "FileNotReadable", file, why: error.message } });
  }
}

function report(console: Console, receipts: ReadonlyArray<Receipt>, options: RecordOptions): void {
  if (options.json === true) {
    for (const receipt of receipts) console.out(JSON.stringify(receipt));
    return;
  }
  for (const { position, id } of receipts) console.out(`${position}  ${id}`);
}

async function recordLines(
  ledger: Ledger,
  chunks: AsyncIterable<Uint8Array>,
  inBatches: boolean,
  done: (receipts: ReadonlyArray<Receipt>) => void,
): Promise<Either<Refusal, void>> {
  let waiting: Numbered[] = [];
  for await (const line of linesOf(chunks)) {
    const event = eventIn(line);
    if (isLeft(event)) return left({ error: event.left, line: line.number });
    if (inBatches && event.right.id === undefined)
      return left({ error: needsAnId, line: line.number });
    waiting.push({ line: line.number, event: event.right });
    // One more than a commit takes: the ledger refuses it, and the rest of the file is not read.
    if (waiting.length > mostAtOnce) break;
    if (inBatches && waiting.length >= batch) {
      const recorded = await recordNumbered(ledger, waiting);
      if (isLeft(recorded)) return recorded;
      done(recorded.right);
      waiting = [];
    }
  }
  if (waiting.length === 0 && inBatches) return right(undefined);
  const recorded = await recordNumbered(ledger, waiting);
  if (isLeft(recorded)) return recorded;
  done(recorded.right);
  return right(undefined);
}

async function recordNumbered(
  ledger: Ledger,
  events: ReadonlyArray<Numbered>,
): Promise<Either<Refusal, ReadonlyArray<Receipt>>> {
  const recorded = await ledger.recordAll(events.map(({ event }) => event));
  if (!isLeft(recorded)) return recorded;
  const { index, ...error } = recorded.left;
  const line = index === undefined ? undefined : events[index]?.line;
  return left(line === undefined ? { error } : { error, line });
}

function eventIn({ bytes }: Line): Either<RecordError, NewEvent> {
  if (bytes === undefined)
    return left({
      _tag: "LimitExceeded",
      at: "the line",
      limit: `${longestLine} bytes`,
      found: "more than that",
    });
  const json = readJson(bytes);
  if (isLeft(json)) {
    const { at, why } = json.left;
    return left({ _tag: "NotAnEvent", at, problems: [{ at, accepted: `JSON; found ${why}` }] });
  }
  return readNewEvent(json.right);
}
