import { decisionPoints } from "../../decision-points.js";
import { onDay } from "../../days.js";
import { earliestFirst } from "../../dossier/order.js";
import type { BodyFacts, DecisionPoint } from "../facts.js";
import type { OwnPlan } from "./own-plan.js";

/**
 * The adoption of a plan: the body's decision of the matter, else the day of adoption, else that of publication.
 *
 * Source: events.md, "a plan's adoption".
 */
export function adoptionOf(
  { record, history }: BodyFacts,
  { matter, editions }: OwnPlan,
): DecisionPoint | undefined {
  const dossier = matter === undefined ? undefined : record.matters.get(matter);
  const decisions = dossier === undefined ? [] : decisionPoints(record, dossier, history.body);
  const adopted = editions.map((edition) => {
    const occurredAt = edition.adoptedOn ?? edition.occurredAt;
    return { ...edition, occurredAt, called: `the adoption ${onDay(occurredAt)}` };
  });
  return decisions.find(({ decision }) => decision !== undefined) ?? earliestFirst(adopted)[0];
}
