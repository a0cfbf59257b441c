import { createHash } from "node:crypto";
import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { EntityId } from "../../events/entity.js";
import { isOccurredAt } from "../../events/time/occurred-at.js";
import type { Ledger } from "../../ledger/ledger.js";
import { canonicalText } from "../../proof/canonical-json.js";
import { beginImport } from "../begin-import.js";
import { recordCompletion } from "../completion.js";
import type { ImportError } from "../errors.js";
import type { ImportOptions } from "../import-table.js";
import { mustBalance, type ImportReport } from "../report.js";
import { Account } from "../rows/account.js";
import { RowRecorder } from "../rows/recorder.js";
import { stopped, stoppedBy } from "../stopped.js";
import { openTable, type TableSource } from "../table/source.js";
import type { Preset } from "./preset.js";
import { readPresetTable } from "./read-preset-table.js";
import { otherAreas, takeRows } from "./take-rows.js";
import { recordTogether } from "./record-together.js";

/** How a published table is imported. */
export interface PresetOptions extends ImportOptions {
  /** The body that keeps the baselines; it has to be on record. */
  readonly body: EntityId<"body">;
  /** The codes of the areas to record; all when left out. */
  readonly areas?: ReadonlyArray<string>;
}

/**
 * Imports a published table as it comes: many rows make one baseline, and every row is accounted for.
 *
 * Running it again records nothing; an area that is counted otherwise since is recorded as a correction. Rows that
 * belong together and do not agree are refused together. All rows of the areas asked for are held in memory.
 *
 * Errors: those of `ImportError`, such as `WrongTable` and `AreasNotInFile`, before anything is recorded.
 *
 * Source: import-formats.md section 1; measures.md 3.7.
 */
export async function importPreset(
  ledger: Ledger,
  source: TableSource,
  preset: Preset,
  options: PresetOptions,
): Promise<Either<ImportError, ImportReport>> {
  const { occurredAt, body, areas, dryRun = false, limits } = options;
  if (!isOccurredAt(occurredAt)) throw new TypeError(`not a claimed time: ${String(occurredAt)}`);
  const account = new Account(areas === undefined ? [] : [otherAreas]);
  try {
    if (!(await isOnRecord(ledger, body)))
      return stopped({ _tag: "NoSuchEntity", at: "body", entity: body }, account);
    const bytes = openTable(source, limits);
    const table = await readPresetTable(bytes, preset);
    const taken = await takeRows(table.rows, preset, areas, account);
    if (taken.notFound.length > 0)
      return left({
        _tag: "AreasNotInFile",
        file: bytes.name,
        areas: taken.notFound,
        rows: account.counts,
      });
    const actor = { id: `import-${preset.name}`, role: "importer of published data" };
    const importing = await beginImport(
      ledger,
      { system: preset.system, actor },
      ["BaselineRecorded"],
      occurredAt,
    );
    const recorder = new RowRecorder(importing, account, dryRun);
    const recorded = await recordTogether(taken.together, body, importing, recorder, account);
    if (isLeft(recorded)) return stopped(recorded.left, account);

    const report = {
      system: preset.system,
      ...bytes.digest(),
      rows: account.counts,
      columns: { mapped: preset.mapped, ignored: preset.ignored, personal: [] },
      rejections: account.rejections,
      corrections: recorder.corrections,
      events: recorder.events,
    };
    mustBalance(report.rows);
    if (dryRun) return right(report);
    const named = { preset: preset.name, presetVersion: preset.version };
    const completed = await recordCompletion(report, { sha256: hashOf(preset), named }, importing);
    if (isLeft(completed)) return stopped(completed.left, account);
    return right(
      completed.right === undefined ? report : { ...report, completed: completed.right },
    );
  } catch (error) {
    return stoppedBy(error, account);
  }
}

async function isOnRecord(ledger: Ledger, body: EntityId<"body">): Promise<boolean> {
  for await (const { events } of ledger.pages({ types: ["BodyRegistered"], entity: body }))
    if (events.length > 0) return true;
  return false;
}

/** The hash of what a preset says, in place of that of a mapping's text. */
function hashOf({ name, version, mapped, ignored, says }: Preset): string {
  const text = canonicalText({ name, version, mapped, ignored, says });
  if (isLeft(text)) throw new TypeError(`a preset that is not data: ${text.left.why}`);
  return createHash("sha256").update(text.right).digest("hex");
}
