import type { View } from "../ledger/ledger.js";
import type { Reading, ReadingOptions } from "./reading.js";

/** The name and version of the projection that an answer comes from. */
export interface Answering {
  readonly name: string;
  readonly version: number;
}

/** The JSON that every answer stands in, so that a figure can be traced and computed again. */
export function envelope(
  reading: Reading,
  options: ReadingOptions,
  projection: Answering,
  result: unknown,
  warnings: ReadonlyArray<string> = [],
): string {
  const { view, history, today } = reading;
  return JSON.stringify(
    {
      ledger: { origin: view.origin, size: view.size, root: view.root },
      view: {
        asRecordedAt: options.asRecordedAt ?? null,
        asOccurredBy: options.asOccurredBy ?? null,
        history,
        today,
      },
      projection: { name: projection.name, version: projection.version },
      warnings: [...reading.warnings, ...warnings],
      result,
    },
    null,
    2,
  );
}

/** The envelope of an answer that comes from no projection: of an import, or of a verification. */
export function plainEnvelope(
  ledger: Pick<View, "size" | "root"> & { readonly origin?: string },
  result: unknown,
  warnings: ReadonlyArray<string> = [],
): string {
  const { origin, size, root } = ledger;
  return JSON.stringify({ ledger: { origin, size, root }, warnings, result }, null, 2);
}
