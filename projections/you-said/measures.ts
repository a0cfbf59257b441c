import { closedLoopProjection } from "../closed-loop/projection.js";
import type { Context } from "../closed-loop/context.js";
import type { DueLife } from "../closed-loop/due.js";
import {
  groupFeedback,
  type EngagedGroup,
  type GroupFeedback,
} from "../closed-loop/group-feedback.js";
import { loopMeasures, type LoopMeasures } from "../closed-loop/loop-measures.js";
import { measuredTheme } from "../closed-loop/measured.js";
import { tracing, type Traced } from "../figures/tracing.js";

/** The measures of what people said on one matter: M1 to M5. */
export type MatterMeasures = LoopMeasures & { readonly M2: GroupFeedback };

/**
 * Makes the measures of one matter after another, from what was followed once for all of them.
 *
 * They are those of the closed loop of that matter, and their rules are of it: a report for each matter took
 * as many times as long as there are matters.
 *
 * Source: measures.md 2.5.
 */
export function measuring(
  engaged: ReadonlyArray<EngagedGroup>,
  { today, mattersOfActivity }: Context,
  traced: Traced,
): (matter: string, lives: ReadonlyArray<DueLife>) => MatterMeasures {
  const ofMatter = new Map<string, EngagedGroup[]>();
  for (const each of engaged)
    for (const matter of mattersOfActivity(each.activity.activity)) {
      const known = ofMatter.get(matter);
      if (known === undefined) ofMatter.set(matter, [each]);
      else known.push(each);
    }
  return (matter, lives) => {
    const trace = tracing(closedLoopProjection, { ...traced, scope: { ...traced.scope, matter } });
    const path = "/measures";
    const cohort = lives.filter(({ excluded }) => excluded === undefined).map(measuredTheme);
    return {
      ...loopMeasures(cohort, { unit: "theme", today, trace, path }),
      M2: groupFeedback(ofMatter.get(matter) ?? [], trace, path),
    };
  };
}
