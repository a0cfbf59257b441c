import { asDraft, type EventOf } from "engagement-ledger";
import { atWork } from "./at-work.js";
import type { DutyDrafts } from "./documents.js";
import { kept } from "./noted.js";

/** Keeps what a matter is, what is proposed, and what was decided. */
export const matterHandlers = {
  MatterOpened: (drafts: DutyDrafts, event: EventOf<"MatterOpened">): void => {
    const { by, responsible } = event.data;
    drafts.matters(event.entity).opened = asDraft(kept(event));
    for (const body of [by, ...(responsible === undefined ? [] : [responsible])]) {
      drafts.bodies(body).matters[event.entity] = true;
      atWork(drafts, body, event);
    }
  },
  IssueScreened: ({ matters }: DutyDrafts, event: EventOf<"IssueScreened">): void => {
    matters(event.entity).screenings.push(asDraft(kept(event)));
  },
  DutyAssessed: ({ matters }: DutyDrafts, event: EventOf<"DutyAssessed">): void => {
    matters(event.entity).assessments.push(asDraft(kept(event)));
  },
  ProposalPublished: ({ matters }: DutyDrafts, event: EventOf<"ProposalPublished">): void => {
    matters(event.entity).proposals.push(asDraft(kept(event)));
  },
  OptionSettled: ({ matters }: DutyDrafts, event: EventOf<"OptionSettled">): void => {
    matters(event.entity).settled.push(asDraft(kept(event)));
  },
  ImpactAssessed: ({ matters }: DutyDrafts, event: EventOf<"ImpactAssessed">): void => {
    matters(event.entity).impacts.push(asDraft(kept(event)));
  },
  InvolvementLinked: (drafts: DutyDrafts, event: EventOf<"InvolvementLinked">): void => {
    const { activity } = event.data;
    const matter = drafts.matters(event.entity);
    matter.links.push(asDraft(kept(event)));
    if (activity === undefined) return;
    drafts.activities(activity).matters[event.entity] = true;
    Object.assign(matter.themes, drafts.activities(activity).themes);
  },
  PaperReceived: ({ matters }: DutyDrafts, event: EventOf<"PaperReceived">): void => {
    matters(event.entity).papers.push(asDraft(kept(event)));
  },
  DecisionMade: (drafts: DutyDrafts, event: EventOf<"DecisionMade">): void => {
    drafts.matters(event.entity).decisions.push(asDraft(kept(event)));
    drafts.bodies(event.data.by).matters[event.entity] = true;
    atWork(drafts, event.data.by, event);
  },
  MilestoneReached: ({ matters }: DutyDrafts, event: EventOf<"MilestoneReached">): void => {
    matters(event.entity).milestones.push(asDraft(kept(event)));
  },
  ReviewHeld: ({ matters }: DutyDrafts, event: EventOf<"ReviewHeld">): void => {
    matters(event.entity).reviews.push(asDraft(kept(event)));
  },
  MatterWithdrawn: ({ matters }: DutyDrafts, event: EventOf<"MatterWithdrawn">): void => {
    matters(event.entity).withdrawn = asDraft(kept(event));
  },
};
