import type { Kept, Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import type { BodyFacts } from "../facts.js";
import { ownPlans, type OwnPlan } from "./own-plan.js";
import { revises } from "./whole-revision.js";

/** What people are consulted on: the draft of an edition, or of a plan that has none yet. */
export interface Draft {
  /** Whether it is the plan or a revision of it. */
  readonly of: "plan" | "revision";
  /** The edition; absent while none is published. */
  readonly edition?: Kept<"PlanPublished">;
  /** The edition published before it that shares its matter: what began earlier was about that one. */
  readonly since?: Noted;
  /** Whether it is the latest that shares its matter. */
  readonly isLatest: boolean;
}

/** The drafts of a joint forward plan: one for each edition, or one while there is none. */
export function draftsOf(facts: BodyFacts, plan: OwnPlan): ReadonlyArray<Draft> {
  const sharing = plan.matter === undefined ? [plan] : sharingMatter(facts, plan.matter);
  const editions = earliestFirst(sharing.flatMap(({ published }) => published));
  const last = editions.at(-1);
  if (plan.published.length === 0)
    return [{ of: "plan", isLatest: true, ...(last === undefined ? {} : { since: last }) }];
  return plan.published.map((edition, index) => {
    const at = editions.findIndex(({ id }) => id === edition.id);
    const since = editions[at - 1];
    return {
      of: index > 0 || revises(edition) ? "revision" : "plan",
      edition,
      ...(since === undefined ? {} : { since }),
      isLatest: at === editions.length - 1,
    };
  });
}

function sharingMatter(facts: BodyFacts, matter: string): ReadonlyArray<OwnPlan> {
  const linked = facts.record.matters.get(matter)?.plans ?? {};
  const plans = Object.fromEntries(
    Object.entries(linked).filter(([plan]) => facts.history.plans[plan] === true),
  );
  const history = { ...facts.history, plans };
  return ownPlans({ ...facts, history }, ["joint-forward-plan"]).filter(
    (one) => one.matter === matter,
  );
}
