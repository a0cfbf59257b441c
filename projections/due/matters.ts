import { earliestFirst } from "../duty-to-involve/dossier/order.js";
import type { MatterDossier } from "../duty-to-involve/dossier/matter-dossier.js";
import { quoted } from "../duty-to-involve/rules/quoted.js";
import type { Clock } from "./due-item.js";
import type { DatedRecord } from "./record.js";
import { scrutinyDue } from "./scrutiny.js";
import { isSince } from "./since.js";

/** What each matter keeps for a later day: reviews, and the dates given to local authorities. */
export function mattersDue(record: DatedRecord): ReadonlyArray<Clock> {
  return record.matters.flatMap((id) => {
    const matter = record.dossiers.matters.get(id);
    if (matter?.opened === undefined || matter.withdrawn !== undefined) return [];
    return [...assessmentDue(matter), ...urgencyDue(matter), ...scrutinyDue(matter, record)];
  });
}

/** The last judgement of each duty is to be looked at again, until the matter is decided. */
function assessmentDue(matter: MatterDossier): ReadonlyArray<Clock> {
  const inOrder = earliestFirst(matter.assessments);
  return inOrder.flatMap((one, index): ReadonlyArray<Clock> => {
    const { reviewOn, duty, id, assessedBy } = one;
    const isReplaced = inOrder
      .slice(index + 1)
      .some((later) => later.duty === duty || [later.duty, duty].includes("none"));
    if (isReplaced || matter.decisions.some(isSince(one)) || isReviewed(matter, id)) return [];
    return [
      {
        ...common(matter),
        kind: "review",
        what: `Look again at how the duty applies${duty === "none" ? "" : ` (${duty})`} to ${titleOf(matter)}`,
        due: reviewOn,
        because: `set by ${assessedBy}, who assessed it`,
        events: [id],
      },
    ];
  });
}

/** Each claim that there was no time is to be reviewed on the day that was set. */
function urgencyDue(matter: MatterDossier): ReadonlyArray<Clock> {
  return matter.urgencies.flatMap(({ id, reviewOn, reason, decidedBy }): ReadonlyArray<Clock> =>
    reviewOn === undefined || isReviewed(matter, id)
      ? []
      : [
          {
            ...common(matter),
            kind: "review",
            what: `Review the claim of urgency in ${titleOf(matter)}: ${quoted(reason)}`,
            due: reviewOn,
            because: `set by ${decidedBy}, who decided it`,
            events: [id],
          },
        ],
  );
}

function isReviewed({ reviews }: MatterDossier, event: string): boolean {
  return reviews.some(({ of }) => of === event);
}

function common({
  matter,
  opened,
}: MatterDossier): Pick<Clock, "about" | "matters" | "bodies" | "owner"> {
  return {
    about: matter,
    matters: [matter],
    bodies: opened === undefined ? [] : [opened.by],
    ...(opened?.owner === undefined ? {} : { owner: opened.owner }),
  };
}

const titleOf = ({ matter, opened }: MatterDossier): string => quoted(opened?.title ?? matter);
