import type { Json } from "../../events/shapes/json.js";
import { localFormats } from "../table/dates.js";
import { columnNames } from "../table/rows.js";
import { answerMap } from "./answer-map.js";
import { checkTable } from "./check-table.js";
import { fill, placesToFill, type ToFill } from "./fill.js";
import { occurredAtOf } from "./occurred-at.js";
import { rowIdOf } from "./row-id.js";
import { sketch, type Sketch } from "./sketch.js";
import { sortColumns } from "./sort-columns.js";
import { codeOf } from "./words-in.js";

/** A mapping for a person to look through, fill in and confirm. */
export interface Suggestion {
  /** The mapping, as JSON; what a person has to fill in is `{ "$fill": "…" }`. */
  readonly mapping: Json;
  /** What has to be filled in. */
  readonly toFill: ReadonlyArray<ToFill>;
  /** What to look at, in whole sentences. */
  readonly warnings: ReadonlyArray<string>;
}

/** What is known of a table beside its cells. */
export interface TableFacts {
  /** What to call the mapping. */
  readonly name?: string;
  /** The member `table` of the mapping; CSV when left out. */
  readonly table?: Json;
}

const aboutPeople =
  /\b(age|gender|sex|ethnic\w*|disab\w*|religio\w*|belief|orientation|carer|pregnan\w*)\b/;
const person = /\b(respondent|voter|participant|contributor|person|author|user|member) ?id\b/;

/**
 * Suggests how the rows of a table become responses, from its header and a sample of its rows.
 *
 * A guess, made to be looked through: nothing of it is used before a person has filled in what is marked.
 * The order of day and month is never guessed. A table whose rows are no responses needs other events.
 */
export function suggestMapping(
  headers: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
  { name = "suggested", table = { format: "csv" } }: TableFacts = {},
): Suggestion {
  const names = columnNames(headers);
  const places = new Map(names.map((column, index) => [column, index]));
  const cells = rows.map((row) => (column: string) => row[places.get(column) ?? -1]?.trim() ?? "");
  const columns = names.map((column) =>
    sketch(
      column,
      cells.map((cell) => cell(column)),
    ),
  );
  const rowId = rowIdOf(columns, cells);
  const subject = columns.find(({ words, blank }) => blank === 0 && person.test(words));
  const rest = columns.filter(({ name: column }) => column !== subject?.name);
  const sorted = sortColumns(rest.filter(({ name: column }) => !rowId.includes(column)));
  const time = occurredAtOf([...sorted.dates, ...sortColumns(idsAmong(rest, rowId)).dates]);
  const [only] = sorted.open;
  const text = sorted.open.length === 1 && !/[{}]/.test(only?.name ?? "") ? only?.name : undefined;
  const codes = labelsFor(sorted.closed);
  const answers = sorted.closed.filter(({ words }) => !aboutPeople.test(words));
  const characteristics = sorted.closed.filter(({ words }) => aboutPeople.test(words));
  const looked = ({ name: column }: Sketch): Json => ({
    $column: column,
    map: codes.get(column) ?? "",
  });

  const mapping: Json = {
    name: codeOf(name) || "suggested",
    version: 1,
    system: fill("the name of the source system, such as surveys.example/winter-2026"),
    table,
    ...(time.format !== undefined && localFormats.includes(time.format)
      ? { timeZone: fill(`the time zone of ${time.column}, such as Europe/London`) }
      : {}),
    actor: { id: `import-${codeOf(name) || "suggested"}` },
    rowId: rowId.length > 0 ? [...rowId] : fill("the columns that tell a row from every other row"),
    columns: {
      ignored: [
        ...sorted.other.map(({ column }) => column.name),
        ...sorted.dates.map(({ column }) => column.name).filter((each) => each !== time.column),
      ],
      personal: [...sorted.personal, ...sorted.open]
        .map((column) => column.name)
        .filter((column) => column !== text),
    },
    valueMaps: Object.fromEntries(
      sorted.closed.map((column) => [codes.get(column.name) ?? "", answerMap(column)]),
    ),
    rows: [
      {
        name: "response",
        type: "FeedbackReceived",
        entity: "feedback:{$event:response}",
        occurredAt: time.occurredAt,
        data: {
          activity: fill(
            "what the responses answer to, such as activity:winter-survey; open it first",
          ),
          channel: fill("how they came: survey, email, letter, telephone or another channel"),
          respondent: {
            kind: fill("individual, carer, representative, staff, organisation or unknown"),
            ...(subject === undefined ? {} : { subject: `{$subject:${subject.name}}` }),
          },
          ...(characteristics.length === 0
            ? {}
            : {
                characteristics: characteristics.map((column) => ({
                  scheme: fill(`the scheme of the codes of ${column.name}, such as dcb2094`),
                  code: looked(column),
                })),
              }),
          answers: answers.map((column) => ({
            question: codes.get(column.name) ?? "",
            code: looked(column),
          })),
          ...(text === undefined ? {} : { text: `{${text}}` }),
        },
      },
    ],
  };
  return {
    mapping,
    toFill: placesToFill(mapping),
    warnings: [
      ...checkTable(columns, sorted.closed, rows.length),
      ...(rowId.length > 1
        ? [`Rows are told apart by ${rowId.join(", ")} together: check that this holds.`]
        : []),
      ...time.warnings,
      ...sorted.other.map(({ column, why }) => `${column.name} is ignored: ${why}.`),
      ...sorted.personal.map((column) => `${column.name} is left out as personal.`),
      ...sorted.open.map((column) => `${column.name} holds what people wrote: not read for now.`),
    ],
  };
}

/** The columns of the row's id, which may say too when the row happened. */
function idsAmong(
  columns: ReadonlyArray<Sketch>,
  rowId: ReadonlyArray<string>,
): ReadonlyArray<Sketch> {
  return columns.filter(({ name }) => rowId.includes(name));
}

/** A name for each column that is its own. */
function labelsFor(columns: ReadonlyArray<Sketch>): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const used = new Set<string>();
  for (const [index, { name }] of columns.entries()) {
    const code = codeOf(name);
    const label = code === "" || used.has(code) ? `question-${index + 1}` : code;
    used.add(label);
    labels.set(name, label);
  }
  return labels;
}
