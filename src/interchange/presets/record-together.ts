import { isLeft, type Either } from "fp-ts/lib/Either.js";
import type { EntityId } from "../../events/entity.js";
import type { ReadError, RecordAllError } from "../../ledger/errors.js";
import type { Account } from "../rows/account.js";
import { readRow, type Importing } from "../rows/read-row.js";
import type { RowRecorder } from "../rows/recorder.js";
import { plannedBaseline } from "./planned-baseline.js";
import type { RowsTogether } from "./preset.js";

/** Records the baselines of rows that belong together, and accounts for each row. */
export async function recordTogether(
  groups: ReadonlyArray<RowsTogether>,
  body: EntityId<"body">,
  importing: Importing,
  recorder: RowRecorder,
  account: Account,
): Promise<Either<ReadError | RecordAllError, void>> {
  const row = { cell: () => body, rowId: ["body"] };
  for (const { rows, baselines } of groups) {
    const plan = isLeft(baselines)
      ? baselines
      : await readRow(
          baselines.right.map((each) => plannedBaseline(each, body)),
          row,
          importing,
        );
    if (isLeft(plan)) {
      if ("_tag" in plan.left) return { _tag: "Left", left: plan.left };
      for (const each of rows) account.rejected(each, plan.left);
    } else if (plan.right.events.length === 0) for (const _row of rows) account.duplicate();
    else {
      const taken = await recorder.take(rows, plan.right);
      if (isLeft(taken)) return taken;
    }
  }
  return recorder.flush();
}
