import type { Account } from "../rows/account.js";
import type { Row } from "../table/rows.js";
import type { Preset, RowsTogether } from "./preset.js";

/** The rule that leaves out the rows of areas that were not asked for. */
export const otherAreas = "an area that was not asked for";

/** What was taken from a table. */
export interface Taken {
  readonly together: ReadonlyArray<RowsTogether>;
  /** The areas asked for that no row is about. */
  readonly notFound: ReadonlyArray<string>;
}

/** Reads all rows of the areas asked for; accounts for those that cannot be read and for those left out. */
export async function takeRows(
  rows: AsyncIterable<Row>,
  preset: Preset,
  areas: ReadonlyArray<string> | undefined,
  account: Account,
): Promise<Taken> {
  const gathering = preset.gather();
  const asked = new Set(areas);
  const met = new Set<string>();
  for await (const row of rows) {
    account.read();
    if (row.fault !== undefined) {
      account.rejected(row.number, row.fault);
      gathering.pass(row);
      continue;
    }
    const codes = preset.areas.map(row.cell).filter((code) => asked.has(code));
    for (const code of codes) met.add(code);
    if (areas !== undefined && codes.length === 0) {
      account.excluded(otherAreas);
      continue;
    }
    const refusal = gathering.take(row);
    if (refusal !== undefined) account.rejected(row.number, refusal);
  }
  const notFound = [...asked].filter((code) => !met.has(code));
  return { together: gathering.together(), notFound };
}
