import { isLeft, right, type Either } from "fp-ts/lib/Either.js";
import type { ReadError, RecordAllError } from "../ledger/errors.js";
import { holds } from "./mapping/condition.js";
import type { Mapping } from "./plan/mapping.js";
import type { Account } from "./rows/account.js";
import { readRow, type Importing, type Reading } from "./rows/read-row.js";
import type { RowRecorder } from "./rows/recorder.js";
import type { Refusal } from "./plan/refusal.js";
import type { Row } from "./table/rows.js";

/** Reads and records the rows of a table, and accounts for each. On the left why it has to stop. */
export async function importRows(
  rows: AsyncIterable<Row>,
  mapping: Mapping,
  importing: Importing,
  recorder: RowRecorder,
  account: Account,
): Promise<Either<ReadError | RecordAllError, void>> {
  const { exclude = [], rowId } = mapping.file;
  for await (const { number, cell, fault } of rows) {
    account.read();
    const rule = fault === undefined ? exclude.find(({ when }) => holds(when, cell)) : undefined;
    if (fault !== undefined) account.rejected(number, fault);
    else if (rule !== undefined) account.excluded(rule.rule);
    else {
      const read = () => readRow(mapping.rows, { cell, rowId }, importing);
      let reading = await read();
      if (!isLeft(reading) && recorder.waitsFor(reading.right)) {
        // An earlier row of the same source id waits: it has to be on record to be compared with.
        const flushed = await recorder.flush();
        if (isLeft(flushed)) return flushed;
        reading = await read();
      }
      const taken = await take(number, reading, recorder, account);
      if (isLeft(taken)) return taken;
    }
  }
  return recorder.flush();
}

async function take(
  number: number,
  reading: Either<ReadError | Refusal, Reading>,
  recorder: RowRecorder,
  account: Account,
): Promise<Either<ReadError | RecordAllError, void>> {
  if (isLeft(reading)) {
    const { left } = reading;
    if ("_tag" in left) return { _tag: "Left", left };
    account.rejected(number, left);
    return right(undefined);
  }
  if (reading.right.events.length > 0) return recorder.take([number], reading.right);
  account.duplicate();
  return right(undefined);
}
