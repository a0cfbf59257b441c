import { isDay } from "../../events/time/day.js";
import type { ReportOptions } from "./report.js";

/** What is wrong with how `report` was given, and what to do. */
export interface Misuse {
  readonly message: string;
  readonly hint: string;
}

/**
 * What is wrong with the flags of `report`; undefined where nothing is.
 *
 * A published document is the record as of one reporting date and no other view of it: with two of them a
 * reader could subtract.
 *
 * Source: cli.md; measures.md DC-3 and DC-5.
 */
export function misusedFlag(options: ReportOptions): Misuse | undefined {
  const { out, publish, internal, asRecordedAt, asOccurredBy, history, today } = options;
  if (!/\.(html|md)$/.test(out))
    return {
      message: `${out} says no format.`,
      hint: "Give --out a name that ends in .html or .md.",
    };
  if (publish !== true) return undefined;
  if (internal === true)
    return {
      message: "What is internal is not for publication.",
      hint: "Give --publish or --internal, not both.",
    };
  if (asRecordedAt === undefined || !isDay(asRecordedAt))
    return {
      message: "A document is published for a reporting date.",
      hint: "Give --as-recorded-at a day that the body has recorded as one.",
    };
  if (asOccurredBy !== undefined || today !== undefined || history === "as-recorded")
    return {
      message: "A published document shows the whole record as of its reporting date.",
      hint: "Leave out --as-occurred-by, --today and --history.",
    };
  return undefined;
}
