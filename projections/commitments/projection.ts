import { defineProjection, type DraftsOf, type EventOf } from "engagement-ledger";
import { claimOf } from "../closed-loop/claim.js";
import { blanks } from "./documents.js";
import type { CountedType } from "./counted-types.js";
import type { Happening } from "./happening.js";

/**
 * The record of what was promised, and of the events that a promise may count: one document each.
 *
 * Responses are not read: a promise counts events that a body reports, and those are few.
 */
export const commitmentsProjection = defineProjection({
  name: "commitments",
  version: 1,
  documents: blanks,
  on: {
    CommitmentMade: (documents, event) => {
      const { by, owner, words, source, section, basis, measures, about } = event.data;
      documents.commitments(event.entity).made = {
        ...claimOf(event),
        by,
        owner: owner ?? null,
        words,
        source: source.title,
        section: section ?? null,
        basis,
        measures: measures.map((measure) => ({ ...measure, where: { ...measure.where } })),
        matter: about?.matter ?? null,
        activity: about?.activity ?? null,
      };
    },
    CommitmentEvidenced: (documents, event) => {
      const { events, count, of } = event.data;
      documents.commitments(event.entity).shown.push({
        ...claimOf(event),
        events: [...events],
        count: count ?? null,
        of: of ?? null,
      });
    },
    CommitmentDeparted: (documents, event) => {
      const { reason } = event.data;
      documents.commitments(event.entity).departed.push({ ...claimOf(event), reason });
    },
    MatterOpened: (documents, event) => {
      const matter = documents.matters(event.entity);
      matter.by = event.data.by;
      matter.opened = claimOf(event);
    },
    InvolvementLinked: (documents, event) => {
      const { activity } = event.data;
      if (activity !== undefined) documents.activities(activity).matters.push(event.entity);
    },
    ActivityCancelled: (documents, event) => {
      documents.activities(event.entity).cancelled.push(claimOf(event));
    },
    ActivityHeld: (documents, event) => {
      const { by, method, purpose, audiences, partners, attendedBy, networks, attendance } =
        event.data;
      const matters = event.data.matters.map(({ matter }) => matter);
      const activity = documents.activities(event.entity);
      activity.by = by;
      activity.held.push(claimOf(event));
      activity.matters.push(...matters);
      note(documents, event, {
        activity: event.entity,
        methods: [method],
        kinds: [purpose],
        groups: [...audiences],
        bodies: [by, ...partners, ...attendedBy.map(({ body }) => body)],
        networks: [...networks],
        matters,
        people: attendance.people ?? 0,
        lay: attendance.lay ?? 0,
      });
    },
    ConsultationOpened: (documents, event) => {
      const { by, channels, purpose, audiences } = event.data;
      const matters = event.data.matters.map(({ matter }) => matter);
      documents.activities(event.entity).matters.push(...matters);
      note(documents, event, {
        activity: event.entity,
        methods: [...channels],
        kinds: [purpose],
        groups: [...audiences],
        bodies: [by],
        matters,
      });
    },
    FeedbackReturned: (documents, event) => {
      const { channel, groups } = event.data;
      note(documents, event, {
        activity: event.entity,
        methods: [channel],
        groups: [...groups],
      });
    },
    ResponsePublished: (documents, event) => {
      note(documents, event, { activity: event.entity });
    },
    ActivityEvaluated: (documents, event) => {
      note(documents, event, { activity: event.entity });
    },
    MidpointReviewed: (documents, event) => {
      note(documents, event, { activity: event.entity });
    },
    IssueScreened: (documents, event) => {
      note(documents, event, { matters: [event.entity] });
    },
    ProposalPublished: (documents, event) => {
      note(documents, event, { matters: [event.entity] });
    },
    ImpactAssessed: (documents, event) => {
      note(documents, event, { matters: [event.entity], kinds: [event.data.kind] });
    },
    ReviewHeld: (documents, event) => {
      note(documents, event, { matters: [event.entity] });
    },
    PlanPublished: (documents, event) => {
      const { by, kind, matter } = event.data;
      note(documents, event, {
        kinds: [kind],
        bodies: [by],
        matters: matter === undefined ? [] : [matter],
      });
    },
    NetworkRegistered: (documents, event) => {
      const { kind, keptBy, serves } = event.data;
      note(documents, event, {
        kinds: [kind],
        groups: [...serves],
        bodies: [keptBy],
        networks: [event.entity],
      });
    },
    CommitteeConstituted: (documents, event) => {
      const { committee, members, layMembers } = event.data;
      note(documents, event, { committee, members, layMembers, bodies: [event.entity] });
    },
  },
});

function note(
  documents: DraftsOf<typeof blanks>,
  event: EventOf<CountedType>,
  facts: Partial<Happening>,
): void {
  Object.assign(documents.happenings(event.id), claimOf(event), { type: event.type }, facts);
}
