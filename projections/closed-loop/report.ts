import { lastDay } from "engagement-ledger";
import type { CommitmentDocuments } from "../commitments/asked.js";
import type { Scope } from "../figures/rule.js";
import { tracing, type Traced } from "../figures/tracing.js";
import { noPolicies, type PolicyDocuments } from "../policies/in-force.js";
import { contextOf, type ClosedLoopDocuments } from "./context.js";
import { dueOn } from "./due.js";
import { excludedThemes, type ExcludedThemes } from "./excluded-themes.js";
import { engagedGroups, groupFeedback, type GroupFeedback } from "./group-feedback.js";
import { lifeOf } from "./life.js";
import { loopMeasures, type LoopMeasures } from "./loop-measures.js";
import { measuredTheme } from "./measured.js";
import type { LoopPart } from "./part.js";
import { dividedBy, type LoopParts } from "./parts.js";
import { closedLoopProjection } from "./projection.js";
import { promiseKept, type PromiseKeptRate } from "./promise-kept.js";
import { consultationOn } from "./response-class.js";
import { responseOnTime, type ResponseOnTime } from "./response-on-time.js";
import { themeRow, type ThemeRow } from "./theme-row.js";

/** How a report on the closed loop is made. `today` is the day of the figures: nothing later exists. */
export interface ClosedLoopOptions extends Traced {
  /** The rules that bodies set themselves; without them the defaults hold. */
  readonly policies?: PolicyDocuments;
  /** What the measures are divided by, where they are. */
  readonly by?: LoopPart;
  /** The promises, where M7 is wanted. */
  readonly commitments?: CommitmentDocuments;
}

/** What happened to what people said. Source: measures.md 2. */
export interface ClosedLoop {
  /** The day of every figure. */
  readonly asOf: string;
  /** What part of the record every figure is of. */
  readonly scope: Scope;
  /** The measures, each with its unit, numerator, denominator and evidence. */
  readonly measures: LoopMeasures & {
    readonly M2: GroupFeedback;
    readonly M6: ResponseOnTime;
    /** Of the promises, where their documents were given. */
    readonly M7?: PromiseKeptRate;
  };
  /** The same by group, activity, matter or body, where that was asked for. */
  readonly parts?: LoopParts;
  /** Each theme, in the order of their recording. */
  readonly themes: ReadonlyArray<ThemeRow>;
  /** The themes left out of the measures, by reason. */
  readonly excluded: ReadonlyArray<ExcludedThemes>;
}

/**
 * Reports what happened to what people said, theme by theme, as of `today`.
 *
 * `from` and `to` of the scope choose themes by the day they were heard, or last opened again; M2, M6 and M7
 * are of activities and promises and do not follow them.
 *
 * Source: measures.md 2.
 */
export function closedLoop(documents: ClosedLoopDocuments, options: ClosedLoopOptions): ClosedLoop {
  const { today, policies = noPolicies, scope = {}, by, commitments } = options;
  const { from = "", to = "9999" } = scope;
  const context = contextOf(documents, today, policies, scope);
  const trace = tracing(closedLoopProjection, options, by === undefined ? {} : { by });

  const lives = [...documents.themes.values()]
    .map((theme) => lifeOf(theme, context))
    .filter((life) => life !== undefined);
  const themes = lives
    .filter(({ theme }) => context.themeIn(theme))
    .filter(({ start }) => lastDay(start.at) >= from && lastDay(start.at) <= to)
    .map((life) => dueOn(life, context));
  const cohort = themes.filter(({ excluded }) => excluded === undefined);
  const engaged = engagedGroups(lives, context);
  const consultations = [...documents.activities.values()]
    .filter(context.activityIn)
    .map((activity) => consultationOn(activity, context))
    .filter((consultation) => consultation !== undefined);

  const path = "/measures";
  const measures = loopMeasures(cohort.map(measuredTheme), { unit: "theme", today, trace, path });
  const divided = { cohort, engaged, consultations, measures };
  return {
    asOf: today,
    scope,
    measures: {
      ...measures,
      M2: groupFeedback(engaged, trace, path),
      M6: responseOnTime(consultations, trace, path),
      ...(commitments === undefined ? {} : { M7: promiseKept(commitments, options) }),
    },
    ...(by === undefined ? {} : { parts: dividedBy(by, divided, { context, scope, trace }) }),
    themes: themes.map((life, index) => themeRow(life, today, trace, `/themes/${index}`)),
    excluded: excludedThemes(themes, trace),
  };
}
