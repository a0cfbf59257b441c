/** One document, or one row of a report, to be shown. */
export interface Block {
  /** What stands before its fields: of which kind it is, and its key. */
  readonly labels: ReadonlyArray<string>;
  /** Its fields as text, flattened one level. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A block for each document, kind by kind, in the order of their keys. */
export function blocksOfDocuments(
  documents: Readonly<Record<string, ReadonlyMap<string, object>>>,
): ReadonlyArray<Block> {
  return Object.entries(documents).flatMap(([kind, each]) =>
    [...each].map(([key, document]) => ({ labels: [kind, key], fields: flat(document) })),
  );
}

/** A block for each item of a report's list; one for any other report. */
export function blocksOfReport(report: unknown): ReadonlyArray<Block> {
  const items: ReadonlyArray<unknown> = Array.isArray(report) ? report : [report];
  return items.map((item) => ({ labels: [], fields: flat(item) }));
}

/**
 * The fields of a value as text, flattened one level; what lies deeper is JSON.
 *
 * @example
 * Object.fromEntries(flat({ held: 2, place: { venue: "theirs" }, days: [1, 2] }));
 * //=> { "held": "2", "place.venue": "theirs", "days": "[1,2]" }
 */
export function flat(value: unknown): ReadonlyMap<string, string> {
  if (!isRecord(value)) return new Map([["value", cell(value)]]);
  return new Map(
    Object.entries(value).flatMap(([name, field]): ReadonlyArray<readonly [string, string]> =>
      isRecord(field)
        ? Object.entries(field).map(([inner, each]) => [`${name}.${inner}`, cell(each)])
        : [[name, cell(field)]],
    ),
  );
}

function cell(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : JSON.stringify(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
