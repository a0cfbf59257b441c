import type { Reading, ReadingOptions } from "../reading.js";
import { counted } from "./counted.js";

/** The lines above every answer: which record, which view of it, and what to know before reading on. */
export function header(
  title: string,
  reading: Reading,
  options: ReadingOptions,
  warnings: ReadonlyArray<string> = [],
): ReadonlyArray<string> {
  const { view, history, today } = reading;
  const seen = [
    options.asRecordedAt === undefined ? undefined : `as recorded at ${options.asRecordedAt}`,
    options.asOccurredBy === undefined ? undefined : `as had happened by ${options.asOccurredBy}`,
    options.at === undefined ? undefined : `the first ${options.at}`,
  ].filter((part) => part !== undefined);
  return [
    `${title} · ${view.origin}`,
    `${seen.length === 0 ? "All that is recorded" : capitalised(seen.join(", "))}: ${counted(view.size, "entry", "entries")}, read ${history.replace("-", " ")}. Today is ${today}.`,
    ...[...reading.warnings, ...warnings].map((warning) => `Note: ${warning}`),
    "",
  ];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
