import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { readFile } from "node:fs/promises";
import type { TableError } from "../../interchange/errors.js";
import { importTable } from "../../interchange/import-table.js";
import { readMapping } from "../../interchange/plan/mapping.js";
import type { ImportReport } from "../../interchange/report.js";
import { openLedger } from "../../ledger/open.js";
import { sqlite } from "../../log/sqlite/index.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { plainEnvelope } from "../envelope.js";
import { fail, misuse } from "../failure.js";
import { clockWarning } from "../reading.js";
import { counted } from "../text/counted.js";
import { suggest } from "./suggest.js";

/** The flags of `import`. */
export interface ImportFlags {
  readonly mapping?: string;
  readonly suggest?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const listed = 20;

/**
 * `import LEDGER FILE --mapping M`: the rows of another tool's table; a second run adds nothing.
 *
 * `import --suggest FILE` proposes a mapping instead.
 */
export async function importFile(
  console: Console,
  path: string | undefined,
  file: string | undefined,
  options: ImportFlags,
): Promise<ExitCode> {
  if (options.suggest !== undefined) return suggest(console, options.suggest, options);
  if (path === undefined || file === undefined || options.mapping === undefined)
    return misuse(
      console,
      "An import needs a ledger, a file and --mapping.",
      "To have a mapping suggested, give --suggest and the file.",
      options,
    );
  const text = await textOf(options.mapping);
  if (isLeft(text)) return fail(console, text.left, options);
  const mapping = readMapping(text.right);
  if (isLeft(mapping)) return fail(console, mapping.left, options, { file: options.mapping });
  const opened = await openLedger(sqlite(path));
  if (isLeft(opened)) return fail(console, opened.left, options);
  const ledger = opened.right;
  try {
    const imported = await importTable(ledger, { path: file }, mapping.right, {
      occurredAt: new Date(console.now()).toISOString(),
      dryRun: options.dryRun === true,
    });
    if (isLeft(imported)) return fail(console, imported.left, options);
    const report = imported.right;
    if (options.json === true) {
      const { rows, columns, rejections } = report;
      console.out(
        plainEnvelope(
          ledger,
          { rows, columns, rejections, ...account(report) },
          clockWarning(ledger),
        ),
      );
    } else for (const line of sentences(report, options.dryRun === true)) console.out(line);
    return exitCode.done;
  } finally {
    await ledger.close();
  }
}

async function textOf(file: string): Promise<Either<TableError, string>> {
  try {
    return right(await readFile(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return left({ _tag: "FileNotReadable", file, why });
  }
}

function account({ system, sha256, bytes, corrections, events }: ImportReport) {
  return { system, sha256, bytes, corrections, events };
}

function sentences(report: ImportReport, dryRun: boolean): ReadonlyArray<string> {
  const { rows, columns, rejections, corrections, events } = report;
  const excluded = rows.excluded.map(({ rule, rows: count }) => `${count} by “${rule}”`);
  const sum = rows.excluded.reduce((total, { rows: count }) => total + count, 0);
  return [
    ...(dryRun ? ["A dry run: nothing was recorded."] : []),
    `${counted(rows.read, "row")} read = ${rows.recorded} recorded + ${rows.duplicate} on record before + ${sum} left out by rule + ${rows.rejected} rejected.`,
    ...(excluded.length === 0 ? [] : [`Left out: ${excluded.join("; ")}.`]),
    `${counted(events, "event")} recorded, ${corrections} of them corrections.`,
    `Columns: ${columns.mapped.length} read; ${named(columns.ignored)} ignored; ${named(columns.personal)} left out as personal.`,
    ...rejections
      .slice(0, listed)
      .map(
        ({ row, column, reason }) =>
          `Row ${row}, ${column === "" ? "the whole row" : column}: ${reason}`,
      ),
    ...(rows.rejected > listed
      ? [`… and ${rows.rejected - listed} more rejected rows; --json lists 1,000.`]
      : []),
    `File ${report.sha256}, ${counted(report.bytes, "byte")}.`,
  ];
}

function named(columns: ReadonlyArray<string>): string {
  return columns.length === 0 ? "0" : `${columns.length} (${columns.join(", ")})`;
}
