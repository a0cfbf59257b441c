import type { Outcome } from "../duty-to-involve/rules/finding.js";
import type { CommitmentDocuments } from "./asked.js";
import { precedesDecision } from "./counted-types.js";
import type { Departed, Made, Shown } from "./documents.js";
import { doneBy } from "./order.js";

/** What the record shows of a promise, and what qualifies it. */
export interface Shows {
  readonly outcome: Outcome;
  /** `shown-otherwise`, `departed-with-reason`, `departed-without-reason` or `matter-withdrawn`. */
  readonly detail?: string;
  /** Why it will not be kept. */
  readonly reason?: string;
  /** Whether those it was made to were told that it will not be kept, where that is said. */
  readonly told?: boolean;
}

/** Whether what was recorded shows that all of a promise was kept. */
export function showsAll({
  count = null,
  of = null,
}: {
  readonly count?: number | null;
  readonly of?: number | null;
}): boolean {
  return count === null || of === null || count >= of;
}

/**
 * How a departure is qualified: a reason needs words.
 *
 * @example
 * departedDetail("No room"); //=> "departed-with-reason"
 * departedDetail("-"); //=> "departed-without-reason"
 */
export function departedDetail(reason: string): string {
  return /\p{L}/u.test(reason) ? "departed-with-reason" : "departed-without-reason";
}

/**
 * What the record shows of a promise where a count does not: it was shown otherwise, departed from, or its matter
 * was withdrawn before anything was decided.
 *
 * Source: law.md 4.4, R-PROMISE.
 */
export function otherwise(
  counted: Outcome,
  made: Made,
  {
    shown,
    departed,
  }: { readonly shown?: Shown | undefined; readonly departed?: Departed | undefined },
  { matters }: CommitmentDocuments,
  today: string,
): Shows {
  if (counted === "evidence-found") return { outcome: counted };
  if (shown !== undefined) return { outcome: "evidence-found", detail: "shown-otherwise" };
  if (departed !== undefined) {
    const { reason, told } = departed;
    return {
      outcome: "evidence-missing",
      detail: departedDetail(reason),
      reason,
      ...(told === null ? {} : { told }),
    };
  }
  const withdrawn = doneBy(matters.get(made.matter ?? "")?.withdrawn ?? [], today).length > 0;
  const dueAtDecision = made.measures.some(
    ({ by, where }) => by === undefined && precedesDecision.has(where.type),
  );
  return withdrawn && dueAtDecision && counted === "not-yet-due"
    ? { outcome: "not-applicable", detail: "matter-withdrawn" }
    : { outcome: counted };
}
