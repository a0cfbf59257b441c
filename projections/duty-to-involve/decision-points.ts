import { exactDay, onDay } from "./days.js";
import type { Dossiers } from "./dossier/as-of.js";
import type { MatterDossier } from "./dossier/matter-dossier.js";
import { listOf } from "./dossier/names.js";
import { earliestFirst } from "./dossier/order.js";
import { kindOnDay } from "./duties/kind-on-day.js";
import type { DecisionPoint } from "./rules/facts.js";
import { decisionCalled } from "./rules/trigger.js";

/**
 * What a body's duty is tested against: its decisions, else the adoption of the plan.
 *
 * A responsible body that is recorded answers for every decision of the matter, whoever took it (law.md
 * R-OWNER); any other body for its own (R-MULTI).
 */
export function decisionPoints(
  record: Dossiers,
  matter: MatterDossier,
  body: string,
): ReadonlyArray<DecisionPoint> {
  const answersForAll = matter.opened?.responsible === body;
  const decisions = matter.decisions
    .filter(({ by }) => answersForAll || by === body)
    .map(({ by, ...decision }): DecisionPoint => {
      const day = exactDay(decision.occurredAt);
      const kind = day === undefined ? undefined : kindOnDay(record.bodies.get(by), day);
      return {
        ...decision,
        called: decisionCalled(decision),
        ...(kind?._tag === "Known" ? { deciderKind: kind.kind } : {}),
      };
    });
  if (decisions.length > 0 || matter.opened?.limb !== "planning") return earliestFirst(decisions);
  return adoptionOf(record, matter);
}

function adoptionOf(
  { plans }: Dossiers,
  { plans: named }: MatterDossier,
): ReadonlyArray<DecisionPoint> {
  const adoptions = listOf(named)
    .flatMap((plan) => plans.get(plan)?.published ?? [])
    .map(({ adoptedOn, ...published }) => {
      const occurredAt = adoptedOn ?? published.occurredAt;
      return { ...published, occurredAt, called: `the adoption of the plan ${onDay(occurredAt)}` };
    });
  return earliestFirst(adoptions).slice(0, 1);
}

const binding = {
  "preferred-bidder": "the choice of the preferred bidder",
  "provider-chosen": "the choice of the provider",
};

/**
 * The milestones that bind as a decision does: a preferred bidder or a provider is chosen.
 *
 * Source: law.md 4.4 R-PROCURE.
 */
export function bindingMilestones({ milestones }: MatterDossier): ReadonlyArray<DecisionPoint> {
  return earliestFirst(
    milestones.flatMap((milestone): ReadonlyArray<DecisionPoint> =>
      milestone.kind === "preferred-bidder" || milestone.kind === "provider-chosen"
        ? [
            {
              ...milestone,
              decision: milestone.kind,
              called: `${binding[milestone.kind]} ${onDay(milestone.occurredAt)}`,
            },
          ]
        : [],
    ),
  );
}

/**
 * The bodies whose duty a matter is tested for: the responsible body, else the one that opened it, and
 * each other body that decided.
 */
export function bodiesOf({ opened, decisions }: MatterDossier): ReadonlyArray<string> {
  const owner = opened?.responsible ?? opened?.by;
  const deciding = earliestFirst(decisions).map(({ by }) => by);
  return [...new Set([...(owner === undefined ? [] : [owner]), ...deciding])];
}
