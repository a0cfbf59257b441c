import type { EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { assessed } from "./assessed.js";
import { noted } from "./noted.js";

/** Keeps what happened to each matter. */
export const matterHandlers = {
  MatterOpened: ({ matters }: DutyDrafts, event: EventOf<"MatterOpened">): void => {
    const { by, responsible, title, limb } = event.data;
    const owner = responsible === undefined ? {} : { responsible };
    matters(event.entity).opened = { ...noted(event), by, ...owner, title, limb };
  },
  DutyAssessed: ({ matters }: DutyDrafts, event: EventOf<"DutyAssessed">): void => {
    matters(event.entity).assessments.push(assessed(event));
  },
  ProposalPublished: ({ matters }: DutyDrafts, event: EventOf<"ProposalPublished">): void => {
    const { version, options } = event.data;
    matters(event.entity).proposals.push({
      ...noted(event),
      version,
      options: options.map(({ id }) => id),
    });
  },
  OptionSettled: ({ matters }: DutyDrafts, event: EventOf<"OptionSettled">): void => {
    matters(event.entity).settled.push({ ...noted(event), option: event.data.option });
  },
  DecisionMade: ({ matters }: DutyDrafts, event: EventOf<"DecisionMade">): void => {
    const { decision, by, proposalVersion } = event.data;
    matters(event.entity).decisions.push({
      ...noted(event),
      decision,
      by,
      ...(proposalVersion === undefined ? {} : { proposalVersion }),
    });
  },
  MilestoneReached: ({ matters }: DutyDrafts, event: EventOf<"MilestoneReached">): void => {
    matters(event.entity).milestones.push({ ...noted(event), kind: event.data.kind });
  },
  InvolvementLinked: ({ matters }: DutyDrafts, event: EventOf<"InvolvementLinked">): void => {
    const { because: _because, ...link } = event.data;
    matters(event.entity).links.push({ ...noted(event), ...link });
  },
  PaperReceived: ({ matters }: DutyDrafts, event: EventOf<"PaperReceived">): void => {
    const { by, activities } = event.data;
    matters(event.entity).papers.push({ ...noted(event), by, activities: [...activities] });
  },
  UrgencyClaimed: ({ matters }: DutyDrafts, event: EventOf<"UrgencyClaimed">): void => {
    matters(event.entity).urgencies.push({ ...noted(event), duty: event.data.duty });
  },
  MatterCalledIn: ({ matters }: DutyDrafts, event: EventOf<"MatterCalledIn">): void => {
    matters(event.entity).calledIn.push(noted(event));
  },
  MatterWithdrawn: ({ matters }: DutyDrafts, event: EventOf<"MatterWithdrawn">): void => {
    matters(event.entity).withdrawn = noted(event);
  },
};
