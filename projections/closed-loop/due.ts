import { addDays, firstDay, lastDay } from "engagement-ledger";
import { inTime, type Claim } from "./claim.js";
import type { Context } from "./context.js";
import type { Life } from "./life.js";

/** Whether people should have been told by a day, and whether they were told in time. */
export interface DueLife extends Life {
  /** The last day that is in time; undefined where no body of the theme has set itself a number of days. */
  readonly deadline: string | undefined;
  /** Whether it is due. */
  readonly due: boolean;
  /** The decisions of its matters by the day. */
  readonly decisions: ReadonlyArray<Claim>;
  /** Whether it was closed, certainly after its deadline. */
  readonly closedLate: boolean;
}

/**
 * Says whether a theme is due on a day: past its deadline, or its matter decided.
 *
 * The deadline day itself is in time. Of several matters the first that is due counts. A theme heard on a day
 * not known is given the last day it may have been.
 *
 * Source: measures.md 2.4.
 */
export function dueOn(life: Life, context: Context): DueLife {
  const { today, documents, policiesOf, mattersOfTheme, bodiesOfTheme } = context;
  const decisions = mattersOfTheme(life.theme).flatMap((matter) =>
    inTime(documents.matters.get(matter)?.decisions ?? [], today),
  );
  const days = bodiesOfTheme(life.theme)
    .map((body) => policiesOf(body).feedbackDays)
    .filter((allowed) => allowed !== undefined);
  const deadline =
    days.length === 0 ? undefined : addDays(lastDay(life.start.at), Math.min(...days));
  const closedFrom = life.closing === undefined ? undefined : firstDay(life.closing.at);
  return {
    ...life,
    deadline,
    decisions,
    due: decisions.length > 0 || (deadline !== undefined && today > deadline),
    closedLate: deadline !== undefined && closedFrom !== undefined && closedFrom > deadline,
  };
}
