import { isLeft, type Either } from "fp-ts/lib/Either.js";
import { createLedger, type Ledger } from "engagement-ledger";
import {
  importTable,
  readMapping,
  type ImportReport,
  type Mapping,
} from "engagement-ledger/interchange";
import { memory } from "engagement-ledger/log/memory";

/** The right answer, or a failure that shows the left one. */
export function right<A>(answer: Either<unknown, A>): A {
  if (isLeft(answer)) throw new Error(JSON.stringify(answer.left));
  return answer.right;
}

/** The left answer, or a failure. */
export function left<E>(answer: Either<E, unknown>): E {
  if (isLeft(answer)) return answer.left;
  throw new Error("answered right");
}

/** A new ledger in memory. */
export async function newLedger(): Promise<Ledger> {
  return right(await createLedger(memory(), { origin: "import.example/test" }));
}

/** A stream of one text. */
export async function* streamOf(...texts: ReadonlyArray<string>): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

/** A mapping of meetings; `changes` replace members of it. */
export function meetings(changes: object = {}): Mapping {
  return right(readMapping(JSON.stringify({ ...meetingsFile, ...changes })));
}

/** Imports a text. */
export function importText(
  ledger: Ledger,
  text: string,
  mapping: Mapping = meetings(),
  options: { readonly dryRun?: boolean; readonly occurredAt?: string } = {},
): ReturnType<typeof importTable> {
  return importTable(ledger, { name: "meetings.csv", stream: streamOf(text) }, mapping, {
    occurredAt: "2024-06-01",
    ...options,
  });
}

/** Imports a text, and answers the report. */
export async function reportOf(...call: Parameters<typeof importText>): Promise<ImportReport> {
  return right(await importText(...call));
}

const meetingsFile = {
  name: "meetings",
  version: 1,
  system: "meetings.example",
  table: { format: "csv" },
  actor: { id: "importer" },
  rowId: ["Id"],
  columns: { ignored: ["Notes"], personal: ["Chair"] },
  exclude: [{ rule: "cancelled", when: { column: "State", equals: "cancelled" } }],
  once: [
    {
      name: "body",
      type: "BodyRegistered",
      entity: "body:icb",
      occurredAt: "../2020-01-01",
      data: { name: "An ICB", kind: "icb" },
    },
  ],
  rows: [
    {
      name: "held",
      type: "ActivityHeld",
      entity: "activity:meeting-{Id}",
      occurredAt: { $column: "Date", date: "dmy" },
      data: {
        by: "body:icb",
        title: "{Title}",
        method: "public-meeting",
        purpose: "insight",
        mode: "consulted",
        twoWay: true,
        attendance: { people: { $column: "People", as: "count" } },
      },
    },
  ],
};

/** The header of the meetings. */
export const header = "Id,State,Date,Title,People,Chair,Notes\n";
