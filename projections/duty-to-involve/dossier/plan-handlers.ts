import type { EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { noted } from "./noted.js";

/** Keeps when a plan was adopted: the day of adoption recorded, else the day it was published. */
export const planHandlers = {
  PlanStarted: ({ plans }: DutyDrafts, event: EventOf<"PlanStarted">): void => {
    const { matter } = event.data;
    if (matter !== undefined) plans(event.entity).matter ??= matter;
  },
  PlanPublished: ({ plans }: DutyDrafts, event: EventOf<"PlanPublished">): void => {
    const { matter, by, adoptedOn } = event.data;
    const plan = plans(event.entity);
    if (matter !== undefined) plan.matter = matter;
    const occurredAt = adoptedOn ?? event.occurredAt;
    plan.adoptions.push({ ...noted(event), occurredAt, by });
  },
};
