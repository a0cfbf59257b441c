import type { Scope } from "../figures/rule.js";
import type { Tracing } from "../figures/tracing.js";
import type { Context } from "./context.js";
import { forGroup, type DueLife } from "./due.js";
import { groupFeedback, type EngagedGroup } from "./group-feedback.js";
import { loopMeasures, type LoopMeasures } from "./loop-measures.js";
import { measuredTheme, type Measured } from "./measured.js";
import { divisionBy, type LoopPart } from "./part.js";
import { gapOf, type LoopPartRow } from "./part-row.js";
import type { Consultation } from "./response-class.js";
import { responseOnTime } from "./response-on-time.js";
import type { LoopUnit } from "./unit.js";
import { worstFirst } from "./worst-first.js";

/** The loop divided by group, activity, matter or body, the parts with the least closed first. */
export interface LoopParts {
  /** What it is divided by. */
  readonly by: LoopPart;
  /** What M1, M3, M4 and M5 count. */
  readonly unit: LoopUnit;
  /** All of it together: each theme once, or by group once for each of its groups. */
  readonly whole: LoopMeasures;
  /** The parts. */
  readonly rows: ReadonlyArray<LoopPartRow>;
}

/** What is divided: the cohort's themes, the groups engaged and the consultations. */
export interface Divided {
  readonly cohort: ReadonlyArray<DueLife>;
  readonly engaged: ReadonlyArray<EngagedGroup>;
  readonly consultations: ReadonlyArray<Consultation>;
  readonly measures: LoopMeasures;
}

/**
 * Divides the loop, so that one sees whose stays open.
 *
 * By group a theme counts once for each group that raised it, and is closed for a group when it is answered
 * and that group is told: the group that was told is not shown as waiting because another does. These are
 * counts of themes, not of people (DC-2).
 *
 * Source: measures.md 2.2 and 2.5.
 */
export function dividedBy(
  by: LoopPart,
  { cohort, engaged, consultations, measures }: Divided,
  {
    context,
    scope,
    trace,
  }: { readonly context: Context; readonly scope: Scope; readonly trace: Tracing },
): LoopParts {
  const { today } = context;
  const { ofTheme, ofActivity, nameOf, none } = divisionBy(by, context);
  const only = by === "group" ? undefined : scope[by];
  const parts = new Map<string | null, PartOf>();
  const partOf = (part: string | null): PartOf => {
    const known = parts.get(part) ?? { part, measured: [], engaged: [], consultations: [] };
    parts.set(part, known);
    return known;
  };
  const everything: Measured[] = [];
  for (const life of cohort)
    for (const part of new Set(ofTheme(life))) {
      const measured = measuredTheme(by === "group" ? forGroup(life, part) : life);
      everything.push(measured);
      partOf(part).measured.push(measured);
    }
  for (const each of engaged)
    for (const part of ofActivity(each.activity, each.group)) partOf(part).engaged.push(each);
  for (const each of consultations)
    for (const part of ofActivity(each.activity)) partOf(part).consultations.push(each);

  const unit = by === "group" ? "theme and group" : "theme";
  const how = { unit, today, trace } as const;
  const whole =
    by === "group" ? loopMeasures(everything, { ...how, path: "/parts/whole" }) : measures;
  const rows = worstFirst(
    [...parts.values()].filter(({ part }) => only === undefined || part === only),
    today,
  );
  return {
    by,
    unit,
    whole,
    rows: rows.map(({ part, ...of }, index) => {
      const path = `/parts/rows/${index}/measures`;
      const own = {
        ...loopMeasures(of.measured, { ...how, path }),
        M2: groupFeedback(of.engaged, trace, path),
        ...(by === "group" ? {} : { M6: responseOnTime(of.consultations, trace, path) }),
      };
      return {
        part,
        name: part === null ? none : nameOf(part),
        measures: own,
        gap: gapOf(own, whole),
      };
    }),
  };
}

interface PartOf {
  readonly part: string | null;
  readonly measured: Measured[];
  readonly engaged: EngagedGroup[];
  readonly consultations: Consultation[];
}
