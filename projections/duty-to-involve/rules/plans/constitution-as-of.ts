import { lastDay } from "engagement-ledger";
import { onDay } from "../../days.js";
import type { Kept } from "../../dossier/noted.js";
import { onOrBefore } from "../../timing.js";
import type { Answer } from "../finding.js";
import { leastLacking } from "./least-lacking.js";
import { listed } from "../listed.js";
import { named, type OwnPlan } from "./own-plan.js";
import { partsIn, placesMissing, type Part } from "./parts.js";

const parts: ReadonlyArray<Part> = [
  { code: "describes-arrangements", called: "a description of the arrangements to involve people" },
  { code: "states-principles", called: "a statement of the principles it follows" },
];

type Edition = Kept<"PlanPublished">;

function beginning({ inForceFrom, adoptedOn, occurredAt }: Edition): string {
  return inForceFrom ?? adoptedOn ?? occurredAt;
}

/** Answers what the constitution in force on a day is recorded to hold; of several, the one begun last. */
export function constitutionAsOf(constitutions: ReadonlyArray<OwnPlan>, day: string): Answer {
  const editions = constitutions.flatMap((plan) =>
    plan.editions
      .filter(({ until }) => until === undefined || day <= until)
      .map((edition) => ({
        plan,
        edition,
        ...partsIn([edition], parts),
        timing: onOrBefore(beginning(edition), day),
      })),
  );
  const inForce = editions.filter(({ timing }) => timing === "in-time");
  const latest = inForce
    .map(({ edition }) => lastDay(beginning(edition)))
    .toSorted()
    .at(-1);
  const current = leastLacking(
    inForce.filter(({ edition }) => lastDay(beginning(edition)) === latest),
  );
  const holdsAll = current?.lacking.length === 0;
  const unsure = editions.find(
    ({ timing, lacking }) => timing === "imprecise-date" && (lacking.length === 0) !== holdsAll,
  );
  if (unsure !== undefined)
    return {
      ...named(unsure.plan),
      outcome: "not-decidable",
      details: ["imprecise-date"],
      sentence: `Whether ${unsure.plan.called} was in force on ${day} cannot be told: it is dated ${onDay(beginning(unsure.edition))}.`,
      evidence: [unsure.edition],
      judgement: {
        needed: "the day on which the constitution came into force",
        whoCould: "whoever recorded it, by recording EventCorrected with inForceFrom",
      },
    };
  if (current === undefined)
    return {
      outcome: "evidence-missing",
      sentence: `No constitution in force on ${day} is on record.`,
      evidence: constitutions.flatMap(({ editions: all }) => all),
      missing: [
        `a constitution in force on ${day}, holding ${listed(parts.map(({ called }) => called))}`,
      ],
    };
  const { plan, edition, held, lacking } = current;
  const subject = `${plan.called}, in force on ${day},`;
  const common = { ...named(plan), evidence: [edition] };
  return lacking.length === 0
    ? {
        ...common,
        outcome: "evidence-found",
        sentence: `${subject} is recorded to hold ${held.join("; ")}.`,
      }
    : {
        ...common,
        outcome: "evidence-missing",
        sentence: `${subject} is not recorded to hold ${lacking.join("; ")}.`,
        missing: placesMissing(lacking),
      };
}
