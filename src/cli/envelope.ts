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
