import type { DutyDocuments } from "./dossier/documents.js";
import type { MatterDossier } from "./dossier/matter-dossier.js";
import { earliestFirst } from "./dossier/order.js";
import { kindOnDay } from "./duties/kind-on-day.js";
import { exactDay, onDay } from "./days.js";
import type { DecisionPoint } from "./rules/facts.js";
import { decisionCalled } from "./rules/trigger.js";

/**
 * What a body's duty is tested against: its decisions, else the adoption of the plan.
 *
 * A responsible body that is recorded answers for every decision of the matter, whoever took it (law.md
 * R-OWNER); any other body for its own (R-MULTI).
 */
export function decisionPoints(
  { plans, bodies }: DutyDocuments,
  matter: MatterDossier,
  body: string,
): ReadonlyArray<DecisionPoint> {
  const answersForAll = matter.opened?.responsible === body;
  const decisions = matter.decisions
    .filter(({ by }) => answersForAll || by === body)
    .map(({ by, ...decision }): DecisionPoint => {
      const history = bodies.get(by);
      const day = exactDay(decision.occurredAt);
      const kind = history === undefined || day === undefined ? undefined : kindOnDay(history, day);
      return {
        ...decision,
        called: decisionCalled(decision),
        ...(kind?._tag === "Known" ? { deciderKind: kind.kind } : {}),
      };
    });
  if (decisions.length > 0 || matter.opened?.limb !== "planning") return earliestFirst(decisions);
  return earliestFirst(
    [...plans.values()]
      .filter((plan) => plan.matter === matter.matter)
      .flatMap(({ adoptions }) => adoptions)
      .map((adoption) => ({
        ...adoption,
        called: `the adoption of the plan ${onDay(adoption.occurredAt)}`,
      })),
  ).slice(0, 1);
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
