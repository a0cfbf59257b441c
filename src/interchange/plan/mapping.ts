import { createHash } from "node:crypto";
import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { Problem } from "../../events/definition.js";
import { readJson } from "../../proof/read-json.js";
import { columnsIn } from "../mapping/condition.js";
import { mappingFile, type MappingFile } from "../mapping/mapping-file.js";
import type { MappingError } from "../errors.js";
import { compileEvent, type PlannedEvent } from "./compile-event.js";
import type { Gathering } from "./compile-value.js";

/** A mapping that has been read and checked against the catalogue of events. */
export interface Mapping {
  /** The mapping as its file says it. */
  readonly file: MappingFile;
  /** The SHA-256 of the file's text, in hexadecimal. */
  readonly sha256: string;
  /** What is recorded once an import. */
  readonly once: ReadonlyArray<PlannedEvent>;
  /** What is recorded of each row. */
  readonly rows: ReadonlyArray<PlannedEvent>;
  /** The columns that are read. */
  readonly mapped: ReadonlySet<string>;
  /** The columns that are left out, as the mapping says. */
  readonly ignored: ReadonlySet<string>;
  /** The personal columns: never read, and counted. Text that has to be sealed is among them for now. */
  readonly personal: ReadonlySet<string>;
}

const encoder = new TextEncoder();

/**
 * Reads a mapping, and checks it against the events that it makes.
 *
 * Errors: `NotAMapping`, with the place of everything that is wrong.
 */
export function readMapping(text: string): Either<MappingError, Mapping> {
  const bytes = encoder.encode(text);
  const json = readJson(bytes);
  if (isLeft(json)) {
    const { line, column, why } = json.left;
    return refuse([{ at: `line ${line}, column ${column}`, accepted: `JSON; found ${why}` }]);
  }
  const file = mappingFile.read(json.right, "");
  if (isLeft(file)) return refuse(file.left);
  return compile(file.right, createHash("sha256").update(bytes).digest("hex"));
}

function compile(file: MappingFile, sha256: string): Either<MappingError, Mapping> {
  const names = [...(file.once ?? []), ...file.rows].map(({ name }) => name);
  const gathering: Gathering = {
    valueMaps: file.valueMaps ?? new Map(),
    zone: file.timeZone,
    events: new Set(file.rows.map(({ name }) => name)),
    problems: [],
    columns: new Set(file.rowId),
    sealed: new Set(),
    origins: new Map(),
  };
  for (const { when } of file.exclude ?? [])
    for (const column of columnsIn(when)) gathering.columns.add(column);
  const rows = file.rows.flatMap(
    (event, index) => compileEvent(event, `rows[${index}]`, gathering) ?? [],
  );
  const before = new Set(gathering.columns);
  const once = (file.once ?? []).flatMap(
    (event, index) => compileEvent(event, `once[${index}]`, gathering) ?? [],
  );

  const ignored = new Set(file.columns?.ignored ?? []);
  const personal = new Set([...(file.columns?.personal ?? []), ...gathering.sealed]);
  const problems: Problem[] = [
    ...gathering.problems,
    ...repeated(names).map((name) => ({
      at: `rows: ${name}`,
      accepted: "a name for one event only",
    })),
    ...[...gathering.columns]
      .filter((column) => !before.has(column))
      .map((column) => ({
        at: "once",
        accepted: `no column: an event of an import has no row for ${column}`,
      })),
    ...[...gathering.columns]
      .filter((column) => ignored.has(column) || personal.has(column))
      .map((column) => ({
        at: "columns",
        accepted: `${column} read, ignored or personal, and one of these only`,
      })),
    ...[...personal]
      .filter((column) => ignored.has(column))
      .map((column) => ({ at: "columns", accepted: `${column} either ignored or personal` })),
    ...zoneProblem(file.timeZone),
  ];
  return problems.length > 0
    ? refuse(problems)
    : right({ file, sha256, once, rows, mapped: gathering.columns, ignored, personal });
}

function refuse(problems: ReadonlyArray<Problem>): Either<MappingError, never> {
  return left({ _tag: "NotAMapping", problems });
}

function repeated(names: ReadonlyArray<string>): ReadonlyArray<string> {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function zoneProblem(zone: string | undefined): ReadonlyArray<Problem> {
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return [];
  } catch {
    return [{ at: "timeZone", accepted: "a time zone of the IANA list, such as Europe/London" }];
  }
}
