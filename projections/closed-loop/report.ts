import { lastDay } from "engagement-ledger";
import type { Evidence } from "../figures/evidence.js";
import type { Figure } from "../figures/figure.js";
import { tracing, type Traced } from "../figures/tracing.js";
import { noPolicies, type PolicyDocuments } from "../policies/in-force.js";
import { contextOf, type ClosedLoopDocuments } from "./context.js";
import { dueOn } from "./due.js";
import { groupFeedback, type GroupFeedback } from "./group-feedback.js";
import { lifeOf } from "./life.js";
import { closedLoopProjection } from "./projection.js";
import { responseOnTime, type ResponseOnTime } from "./response-on-time.js";
import { themeMeasures, type LoopClosure } from "./theme-measures.js";
import { themeRow, type ThemeRow } from "./theme-row.js";
import { timeToTold, type TimeToTold } from "./time-to-told.js";

/** How a report on the closed loop is made. `today` is the day of the figures: nothing later exists. */
export interface ClosedLoopOptions extends Traced {
  /** The rules that bodies set themselves; without them the defaults hold. */
  readonly policies?: PolicyDocuments;
}

/** Themes left out of the measures by recorded events, for one reason. */
export interface ExcludedThemes {
  /** Why. */
  readonly reason: string;
  /** How many. */
  readonly themes: number;
  /** The events that left them out. */
  readonly evidence: Evidence;
}

/** What happened to what people said. Source: measures.md 2. */
export interface ClosedLoop {
  /** The measures, each with numerator, denominator and evidence. M7 is of the commitments. */
  readonly measures: {
    readonly M1: LoopClosure;
    readonly M2: GroupFeedback;
    readonly M3: TimeToTold;
    readonly M4: Figure;
    readonly M5: Figure;
    readonly M6: ResponseOnTime;
  };
  /** Each theme, in the order of their ids. */
  readonly themes: ReadonlyArray<ThemeRow>;
  /** The themes left out of the measures, by reason. */
  readonly excluded: ReadonlyArray<ExcludedThemes>;
}

/**
 * Reports what happened to what people said, theme by theme, as of `today`.
 *
 * The unit is the theme. `from` and `to` of the scope choose themes by the day they were heard; M2 and M6 are
 * of activities and do not follow them.
 *
 * Source: measures.md 2.
 */
export function closedLoop(documents: ClosedLoopDocuments, options: ClosedLoopOptions): ClosedLoop {
  const { today, policies = noPolicies, scope = {} } = options;
  const { from = "", to = "9999" } = scope;
  const context = contextOf(documents, today, policies, scope);
  const trace = tracing(closedLoopProjection, options);

  const lives = [...documents.themes.values()]
    .map((theme) => lifeOf(theme, context))
    .filter((life) => life !== undefined);
  const themes = lives
    .filter(({ theme }) => context.themeIn(theme))
    .filter(({ heard }) => lastDay(heard.at) >= from && lastDay(heard.at) <= to)
    .map((life) => dueOn(life, context));
  const cohort = themes.filter(({ excluded }) => excluded === undefined);

  const reasons = new Map<string, string[]>();
  for (const { excluded } of themes)
    if (excluded !== undefined)
      reasons.set(excluded.reason, [...(reasons.get(excluded.reason) ?? []), excluded.event]);

  const { M1, M4, M5 } = themeMeasures(cohort, trace);
  return {
    measures: {
      M1,
      M2: groupFeedback(lives, context, trace),
      M3: timeToTold(cohort, today, trace),
      M4,
      M5,
      M6: responseOnTime(context, trace),
    },
    themes: themes.map((life, index) => themeRow(life, today, trace, `/themes/${index}`)),
    excluded: [...reasons].map(([reason, events], index) => ({
      reason,
      themes: events.length,
      evidence: trace.of(`/excluded/${index}`, events),
    })),
  };
}
