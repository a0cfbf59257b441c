import { gzipSync } from "node:zlib";
import { createLedger, type Ledger, type NewEvent } from "engagement-ledger";
import { importPreset, presetNamed, type PresetOptions } from "engagement-ledger/interchange";
import { memory } from "engagement-ledger/log/memory";
import { right, streamOf } from "../answers.js";

/** One row of the census' table. */
export interface CensusRow {
  readonly gss_code: string;
  readonly area: string;
  readonly topic: string;
  readonly category: string;
  readonly count: number | string;
  readonly topic_total: number;
  readonly ons_table: string;
  readonly basis: string;
}

const columns = [
  "gss_code",
  "area",
  "topic",
  "category",
  "count",
  "topic_total",
  "ons_table",
  "basis",
] as const;

const haringey = { gss_code: "E09000014", area: "Haringey", basis: "published" };
const care = "unpaid care a week";

/** The rows of a topic, with invented counts, of an area called Haringey. */
function topic(
  name: string,
  table: string,
  total: number,
  counts: Readonly<Record<string, number>>,
): ReadonlyArray<CensusRow> {
  return Object.entries(counts).map(([category, count]) => ({
    ...haringey,
    topic: name,
    category,
    count,
    topic_total: total,
    ons_table: table,
  }));
}

/** Two rows of sex: 60 and 40 of 100 people. */
export const sexRows = topic("sex", "TS008", 100, { Female: 60, Male: 40 });

/** Eight rows of unpaid care, of 90 people: four bands of hours, two of them with two finer ones. */
export const careRows = topic("unpaid_care", "TS039", 90, {
  "Provides no unpaid care": 50,
  [`Provides 19 hours or less ${care}`]: 21,
  [`Provides 9 hours or less ${care}`]: 14,
  [`Provides 10 to 19 hours ${care}`]: 7,
  [`Provides 20 to 49 hours ${care}`]: 13,
  [`Provides 20 to 34 hours ${care}`]: 9,
  [`Provides 35 to 49 hours ${care}`]: 4,
  [`Provides 50 or more hours ${care}`]: 6,
});

/** Five rows of sexual orientation, of 80 people, 8 of whom did not answer. */
export const orientationRows = topic("sexual_orientation", "TS077", 80, {
  "All other sexual orientations": 1,
  Bisexual: 2,
  "Gay or Lesbian": 4,
  "Not answered": 8,
  "Straight or Heterosexual": 65,
});

/** A table as comma-separated text. */
export function censusText(rows: ReadonlyArray<CensusRow>): string {
  const line = (row: CensusRow): string => columns.map((column) => `"${row[column]}"`).join(",");
  return [columns.join(","), ...rows.map(line)].join("\n");
}

/** A row of a list with some of it changed; the others as they are. */
export function changed(
  rows: ReadonlyArray<CensusRow>,
  category: string,
  change: Partial<CensusRow>,
): ReadonlyArray<CensusRow> {
  return rows.map((row) => (row.category === category ? { ...row, ...change } : row));
}

/** A ledger with a body. */
export async function withBody(areas: ReadonlyArray<string> = []): Promise<Ledger> {
  const ledger = right(await createLedger(memory(), { origin: "baselines.example/test" }));
  const body: NewEvent = {
    type: "BodyRegistered",
    entity: "body:icb",
    occurredAt: "2022-07-01",
    actor: { id: "recorder" },
    data: { name: "An ICB", kind: "icb", areas: [...areas] },
  };
  right(await ledger.record(body));
  return ledger;
}

/** Imports a text by a preset, or a file. */
export function importBy(
  name: string,
  ledger: Ledger,
  source: string | { readonly path: string },
  options: Partial<PresetOptions> = {},
): ReturnType<typeof importPreset> {
  const preset = presetNamed(name);
  if (preset === undefined) throw new Error(name);
  const from =
    typeof source === "string" ? { name: "table.csv", stream: streamOf(source) } : source;
  return importPreset(ledger, from, preset, {
    occurredAt: "2024-06-01",
    body: "body:icb",
    ...options,
  });
}

/** A text, compressed. */
export async function* gzipped(text: string): AsyncGenerator<Uint8Array> {
  yield gzipSync(text);
}
