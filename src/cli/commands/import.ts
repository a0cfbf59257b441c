import { isLeft, left, map, right, type Either } from "fp-ts/lib/Either.js";
import { readFile } from "node:fs/promises";
import type { MappingError, TableError } from "../../interchange/errors.js";
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
import { importText } from "../text/import-text.js";
import type { ImportFlags } from "./import-flags.js";
import { presetImporter } from "./import-preset.js";
import type { Importer } from "./importer.js";
import { suggest } from "./suggest.js";

/**
 * `import LEDGER FILE --mapping M`: the rows of another tool's table; a second run adds nothing.
 *
 * `--preset NAME --body B` reads a published table as it comes. `import --suggest FILE` proposes a mapping instead.
 */
export async function importFile(
  console: Console,
  path: string | undefined,
  file: string | undefined,
  options: ImportFlags,
): Promise<ExitCode> {
  if (options.suggest !== undefined) return suggest(console, options.suggest, options);
  const { mapping, preset, body, area } = options;
  if (path === undefined || file === undefined || (mapping ?? preset) === undefined)
    return misuse(
      console,
      "An import needs a ledger, a file, and --mapping or --preset.",
      "To have a mapping suggested, give --suggest and the file.",
      options,
    );
  if (preset !== undefined) {
    const importer = presetImporter(preset, options);
    return isLeft(importer)
      ? misuse(console, importer.left.message, importer.left.hint, options)
      : importInto(console, path, file, importer.right, options);
  }
  if ((body ?? area) !== undefined)
    return misuse(
      console,
      "--body and --area belong to --preset.",
      "A mapping says itself which body and which rows it takes.",
      options,
    );
  const importer = await mappingImporter(mapping ?? "");
  return isLeft(importer)
    ? fail(console, importer.left, options, { file: mapping ?? "" })
    : importInto(console, path, file, importer.right, options);
}

async function importInto(
  console: Console,
  path: string,
  file: string,
  importer: Importer,
  options: ImportFlags,
): Promise<ExitCode> {
  const opened = await openLedger(sqlite(path));
  if (isLeft(opened)) return fail(console, opened.left, options);
  const ledger = opened.right;
  const dryRun = options.dryRun === true;
  try {
    const occurredAt = new Date(console.now()).toISOString();
    const imported = await importer(ledger, { path: file }, { occurredAt, dryRun });
    if (isLeft(imported)) return fail(console, imported.left, options);
    const report = imported.right;
    if (options.json === true)
      console.out(plainEnvelope(ledger, resultOf(report), clockWarning(ledger)));
    else for (const line of importText(report, dryRun)) console.out(line);
    return exitCode.done;
  } finally {
    await ledger.close();
  }
}

async function mappingImporter(file: string): Promise<Either<TableError | MappingError, Importer>> {
  const text = await textOf(file);
  if (isLeft(text)) return text;
  return map((mapping: Parameters<typeof importTable>[2]): Importer => {
    return (ledger, source, options) => importTable(ledger, source, mapping, options);
  })(readMapping(text.right));
}

async function textOf(file: string): Promise<Either<TableError, string>> {
  try {
    return right(await readFile(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return left({ _tag: "FileNotReadable", file, why });
  }
}

function resultOf(report: ImportReport) {
  const { rows, columns, rejections, system, sha256, bytes, corrections, events } = report;
  return { rows, columns, rejections, system, sha256, bytes, corrections, events };
}
