import { asDraft, type EventOf } from "engagement-ledger";
import { atWork } from "./at-work.js";
import type { DutyDrafts } from "./documents.js";
import { kept } from "./noted.js";

function about(
  drafts: DutyDrafts,
  event: EventOf<"PlanStarted"> | EventOf<"PlanPublished">,
): ReturnType<DutyDrafts["plans"]> {
  const { matter, by } = event.data;
  const plan = drafts.plans(event.entity);
  drafts.bodies(by).plans[event.entity] = true;
  atWork(drafts, by, event);
  if (matter !== undefined) {
    plan.matter = matter;
    drafts.matters(matter).plans[event.entity] = true;
  }
  return plan;
}

/** Keeps how a plan was prepared and made public. */
export const planHandlers = {
  PlanStarted: (drafts: DutyDrafts, event: EventOf<"PlanStarted">): void => {
    about(drafts, event).started.push(asDraft(kept(event)));
  },
  PlanPublished: (drafts: DutyDrafts, event: EventOf<"PlanPublished">): void => {
    about(drafts, event).published.push(asDraft(kept(event)));
  },
  BoardConsulted: ({ plans }: DutyDrafts, event: EventOf<"BoardConsulted">): void => {
    plans(event.entity).boardsConsulted.push(asDraft(kept(event)));
  },
  BoardOpinionGiven: ({ plans }: DutyDrafts, event: EventOf<"BoardOpinionGiven">): void => {
    plans(event.entity).boardOpinions.push(asDraft(kept(event)));
  },
};
