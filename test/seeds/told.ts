import type { EntityId, EventType, GivenDataOf, NewEventOf } from "engagement-ledger";
import { document, happened } from "../projections/recorded.js";

type Given<Type extends EventType> = Partial<GivenDataOf<Type>>;
type Matter = EntityId<"matter">;
type Body = EntityId<"body">;
type Link = NonNullable<GivenDataOf<"ActivityHeld">["matters"]>[number];

/** A link of an activity to a matter. */
export function linkTo(matter: Matter, limb: Link["limb"], given: Partial<Link> = {}): Link {
  return { matter, limb, ...given };
}

/** Builders of what one body did, so that no test says again whose it was. */
export function toldOf(by: Body) {
  return {
    opened: (
      matter: Matter,
      on: string,
      given: Given<"MatterOpened">,
    ): NewEventOf<"MatterOpened"> =>
      happened("MatterOpened", matter, on, {
        by,
        title: matter.slice(7),
        summary: matter.slice(7),
        limb: "planning",
        ...given,
      }),

    assessed: (
      matter: Matter,
      on: string,
      given: Given<"DutyAssessed">,
    ): NewEventOf<"DutyAssessed"> =>
      happened("DutyAssessed", matter, on, {
        duty: "none",
        dutyBecause: "It arranges the service.",
        responsible: "yes",
        limb: "proposal",
        impact: { manner: "yes", range: "no", reason: "People would be seen elsewhere." },
        substantial: "no",
        affected: { users: "yes", carers: "unknown", representatives: "unknown" },
        bedsReduced: "none",
        alreadyKnown: "What earlier surveys said.",
        level: "consult",
        methods: ["survey"],
        proportionateBecause: "It concerns one service.",
        assessedBy: "Head of engagement",
        reviewOn: "2030-01-01",
        ...given,
      }),

    published: (
      matter: Matter,
      on: string,
      given: Given<"ProposalPublished"> = {},
    ): NewEventOf<"ProposalPublished"> =>
      happened("ProposalPublished", matter, on, {
        version: "1",
        document: document("The proposal"),
        options: [{ id: "one", title: "One", status: "consulted" }],
        ...given,
      }),

    held: (
      activity: string,
      on: string,
      given: Given<"ActivityHeld">,
    ): NewEventOf<"ActivityHeld"> =>
      happened("ActivityHeld", `activity:${activity}`, on, {
        by,
        title: activity,
        method: "focus-group",
        purpose: "consultation",
        mode: "consulted",
        twoWay: true,
        attendance: {},
        audiences: ["service-users"],
        ...given,
      }),

    tallied: (activity: string, on: string): NewEventOf<"ResponsesTallied"> =>
      happened("ResponsesTallied", `activity:${activity}`, on, {
        channel: "survey",
        responses: 120,
        breakdown: false,
        source: document("The count"),
      }),

    paper: (
      matter: Matter,
      on: string,
      given: Given<"PaperReceived"> = {},
    ): NewEventOf<"PaperReceived"> =>
      happened("PaperReceived", matter, on, {
        by,
        meeting: "Board",
        document: document("What people said"),
        ...given,
      }),

    decided: (
      matter: Matter,
      on: string,
      given: Given<"DecisionMade"> = {},
    ): NewEventOf<"DecisionMade"> =>
      happened("DecisionMade", matter, on, {
        decision: "the-decision",
        by,
        outcome: "It goes ahead.",
        reasons: "As in the paper.",
        meeting: "Board",
        ...given,
      }),

    document: (
      plan: string,
      on: string,
      title: string,
      kind: GivenDataOf<"PlanPublished">["kind"],
      given: Given<"PlanPublished"> = {},
    ): NewEventOf<"PlanPublished"> =>
      happened("PlanPublished", `plan:${plan}`, on, {
        kind,
        by,
        period: { from: on, to: "2030-03-31" },
        document: document(title),
        ...given,
      }),

    committee: (
      committee: string,
      on: string,
      members: number,
      given: Given<"CommitteeConstituted"> = {},
    ): NewEventOf<"CommitteeConstituted"> =>
      happened("CommitteeConstituted", by, on, {
        committee,
        members,
        layMembers: 0,
        communityMembers: 0,
        ...given,
      }),
  };
}

/** A body of a kind. */
export function registered(
  id: Body,
  name: string,
  kind: GivenDataOf<"BodyRegistered">["kind"],
  from: string,
  given: Given<"BodyRegistered"> = {},
): NewEventOf<"BodyRegistered"> {
  return happened("BodyRegistered", id, from, { name, kind, from, ...given });
}

/** A report, an update or a recommendation that came from outside. */
export function received(
  insight: string,
  on: string,
  from: Body,
  to: ReadonlyArray<Body>,
  given: Given<"InsightReceived"> = {},
): NewEventOf<"InsightReceived"> {
  return happened("InsightReceived", `insight:${insight}`, on, {
    from,
    to,
    kind: "healthwatch-report",
    document: document(insight),
    relevant: true,
    ...given,
  });
}

/** An activity was evaluated. */
export function evaluated(
  activity: string,
  on: string,
  audienceInvolved = true,
): NewEventOf<"ActivityEvaluated"> {
  return happened("ActivityEvaluated", `activity:${activity}`, on, {
    audienceInvolved,
    findings: "Few came in the morning.",
    learning: "Hold it in the evening.",
  });
}
