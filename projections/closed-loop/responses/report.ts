import { lastDay, type DocumentsOf } from "engagement-ledger";
import type { Evidence } from "../../figures/evidence.js";
import type { Scope } from "../../figures/rule.js";
import { tracing } from "../../figures/tracing.js";
import { noPolicies } from "../../policies/in-force.js";
import { contextOf, type ClosedLoopDocuments } from "../context.js";
import { dueOn, type DueLife } from "../due.js";
import { lifeOf } from "../life.js";
import { loopMeasures, type LoopMeasures } from "../loop-measures.js";
import type { Measured } from "../measured.js";
import type { ClosedLoopOptions } from "../report.js";
import { lifeOfResponse } from "./life.js";
import { responseLoopProjection } from "./projection.js";

/** The documents of the `response-loop` projection. */
export type ResponseLoopDocuments = DocumentsOf<typeof responseLoopProjection.documents>;

/** The loop with a response as its unit. */
export interface ResponseLoop {
  /** The day of every figure. */
  readonly asOf: string;
  /** What part of the record every figure is of. */
  readonly scope: Scope;
  /** What is counted. */
  readonly unit: "response";
  /** M1, M3, M4 and M5 of responses; the others are not of responses. */
  readonly measures: LoopMeasures;
  /** Responses left out of the measures by recorded events, by reason. */
  readonly excluded: ReadonlyArray<{
    readonly reason: string;
    readonly responses: number;
    readonly evidence: Evidence;
  }>;
}

/**
 * Reports how many responses were answered and their people told, as of `today`.
 *
 * Totals only: no row tells of one person. Responses known only as counts cannot be followed and are not here.
 * The scope's matter is one that the response's activity counts for.
 *
 * Source: measures.md 2.2.
 */
export function responseLoop(
  responses: ResponseLoopDocuments,
  documents: ClosedLoopDocuments,
  options: Omit<ClosedLoopOptions, "by">,
): ResponseLoop {
  const { today, policies = noPolicies, scope = {} } = options;
  const { from = "", to = "9999" } = scope;
  const context = contextOf(documents, today, policies, scope);
  const trace = tracing(responseLoopProjection, options);
  const themes = new Map<string, DueLife | undefined>();
  const lifeOfTheme = (id: string): DueLife | undefined => {
    if (!themes.has(id)) {
      const theme = documents.themes.get(id);
      const life = theme === undefined ? undefined : lifeOf(theme, context);
      themes.set(id, life === undefined ? undefined : dueOn(life, context));
    }
    return themes.get(id);
  };
  const inScope = new Set(
    [...documents.activities.values()].filter(context.activityIn).map(({ activity }) => activity),
  );

  const cohort: Measured[] = [];
  const reasons = new Map<string, string[]>();
  for (const response of responses.responses.values()) {
    if (!inScope.has(response.activity)) continue;
    const life = lifeOfResponse(response, context, lifeOfTheme);
    if (life === undefined) continue;
    const start = "measured" in life ? life.measured.start : response.received;
    const day = start === null ? "" : lastDay(start.at);
    if (day < from || day > to) continue;
    if ("measured" in life) cohort.push(life.measured);
    else {
      const events = reasons.get(life.leftOut);
      if (events === undefined) reasons.set(life.leftOut, [life.event]);
      else events.push(life.event);
    }
  }
  return {
    asOf: today,
    scope,
    unit: "response",
    measures: loopMeasures(cohort, { unit: "response", today, trace, path: "/measures" }),
    excluded: [...reasons].map(([reason, events], index) => ({
      reason,
      responses: events.length,
      evidence: trace.of(`/excluded/${index}`, events),
    })),
  };
}
