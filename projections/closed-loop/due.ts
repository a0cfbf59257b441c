import { firstDay, lastDay } from "engagement-ledger";
import { byTime, type Claim } from "./claim.js";
import type { Context } from "./context.js";
import { closingOf } from "./group-told.js";
import type { Life } from "./life.js";
import { lastDayOfLimit } from "./limit.js";

/** Whether people should have been told by a day. */
export interface Due {
  /** The last day that is in time; undefined where no body concerned has set itself a number of days. */
  readonly deadline: string | undefined;
  /** Whether it is due. */
  readonly due: boolean;
  /** The decisions of its matters by the day, the earliest first. */
  readonly decisions: ReadonlyArray<Claim>;
}

/** What became of a theme, whether that is due, and whether it was in time. */
export interface DueLife extends Life, Due {
  /** Whether it was closed, certainly after its deadline. */
  readonly closedLate: boolean;
}

/**
 * Says whether something is due on a day: past its deadline, or one of its matters decided.
 *
 * The deadline day itself is in time. Of several matters the first that is due counts. What began on a day
 * not known is given the last day that it may have been.
 *
 * Source: measures.md 2.4.
 */
export function dueSince(
  start: Claim,
  matters: ReadonlyArray<string>,
  bodies: ReadonlyArray<string>,
  { today, decisionsOf, policiesOf }: Context,
): Due {
  const [matter] = matters;
  const decisions =
    matters.length === 1 && matter !== undefined
      ? decisionsOf(matter)
      : matters.flatMap(decisionsOf).toSorted(byTime);
  const days = bodies
    .map((body) => policiesOf(body).feedbackDays)
    .filter((allowed) => allowed !== undefined);
  const deadline =
    days.length === 0 ? undefined : lastDayOfLimit(lastDay(start.at), Math.min(...days));
  return {
    deadline,
    decisions,
    due: decisions.length > 0 || (deadline !== undefined && today > deadline),
  };
}

/** Says whether a theme is due on a day, and whether it was closed in time. */
export function dueOn(life: Life, context: Context): DueLife {
  const { mattersOfTheme, bodiesOfTheme } = context;
  const { theme, start, closing } = life;
  const due = dueSince(start, mattersOfTheme(theme), bodiesOfTheme(theme), context);
  return { ...life, ...due, closedLate: isLate(closing, due.deadline) };
}

/**
 * What became of a theme for one of its groups, or for null where none is recorded.
 *
 * It closes when it is answered and that group is told, whoever else still waits.
 */
export function forGroup(life: DueLife, group: string | null): DueLife {
  const groups = life.groups.filter((one) => one.group === group);
  const closing = closingOf(life.answer, groups);
  return { ...life, groups, closing, closedLate: isLate(closing, life.deadline) };
}

/** Whether something happened certainly after the last day that is in time. */
export function isLate(closing: Claim | undefined, deadline: string | undefined): boolean {
  if (closing === undefined || deadline === undefined) return false;
  const from = firstDay(closing.at);
  return from !== undefined && from > deadline;
}
