import type { CommitmentDocuments } from "../commitments/asked.js";
import type { Commitments } from "../commitments/report.js";
import { quoted } from "../duty-to-involve/rules/quoted.js";
import type { DueItem, Unnamed } from "./due-item.js";

/** The targets of plans that have a day, and are not reached as far as the record shows. */
export function targetsDue(
  { targets }: Commitments,
  { activities }: CommitmentDocuments,
): ReadonlyArray<Unnamed<DueItem>> {
  return targets.flatMap(({ activity, title, purpose, by, plan, measures }) =>
    measures.flatMap(({ asks, overdueSince, nextDue, outcome }) => {
      const due = overdueSince ?? nextDue;
      if (due === undefined || outcome === "evidence-found") return [];
      return [
        {
          kind: "activity" as const,
          what: `Reach the target of ${title === undefined ? `what was planned for ${purpose}` : quoted(title)}: ${asks}`,
          about: activity,
          bodies: [by],
          matters: activities.get(activity)?.matters ?? [],
          due,
          because: "the day that its plan set for the target",
          evidence: { events: [plan] },
        },
      ];
    }),
  );
}
