import type { EventType, GivenDataOf, NewEventOf } from "engagement-ledger";
import type { BodyKind } from "../../../../projections/duty-to-involve/duties/duty.js";
import { assessed, body, matter } from "../westmoor.js";

const actor = { id: "recorder" };
const document = { title: "Letter to the council" };

/** The council that most cases consult. */
export const council = "body:council";
/** Another council. */
export const borough = "body:borough";
/** The joint committee of both. */
export const joint = "body:joint-committee";

type Given<Type extends EventType> = Partial<GivenDataOf<Type>>;

/** A body of a kind exists, under a name. */
export function another(id: string, name: string, kind: BodyKind): NewEventOf<"BodyRegistered"> {
  const entity = `body:${id.slice(5)}` as const;
  const from = "2000-01-01";
  return {
    type: "BodyRegistered",
    entity,
    occurredAt: from,
    actor,
    data: { name, kind, from },
  };
}

/** Both councils and their joint committee exist. */
export const councils = [
  another(council, "Westmoor Council", "local-authority"),
  another(borough, "Eastmoor Borough", "local-authority"),
  another(joint, "Moors Joint Committee", "health-scrutiny"),
];

/** The change is judged substantial, and the council is to be consulted. */
export function substantial(
  occurredAt: string,
  given: Given<"DutyAssessed"> = {},
): NewEventOf<"DutyAssessed"> {
  return assessed(occurredAt, { substantial: "yes", authorities: [council], ...given });
}

/** The council is consulted by the body, with both dates, which are published. */
export function scrutinyConsulted(
  occurredAt: string,
  given: Given<"ScrutinyConsulted"> = {},
): NewEventOf<"ScrutinyConsulted"> {
  return {
    type: "ScrutinyConsulted",
    entity: matter,
    occurredAt,
    actor,
    data: {
      by: body,
      authority: council,
      decisionDue: "2017-09-20",
      commentsDue: "2017-07-01",
      datesPublished: { title: "Dates" },
      ...given,
    },
  };
}

/** The council is consulted without any date. */
export function consultedUndated(
  occurredAt: string,
  authority: `body:${string}` = council,
): NewEventOf<"ScrutinyConsulted"> {
  return {
    type: "ScrutinyConsulted",
    entity: matter,
    occurredAt,
    actor,
    data: { by: body, authority },
  };
}

/** The dates given to the council move; it is told and they are published. */
export function datesMoved(
  occurredAt: string,
  given: Given<"ScrutinyDatesChanged"> = {},
): NewEventOf<"ScrutinyDatesChanged"> {
  return {
    type: "ScrutinyDatesChanged",
    entity: matter,
    occurredAt,
    actor,
    data: {
      authority: council,
      commentsDue: "2017-08-01",
      authorityInformed: true,
      published: true,
      ...given,
    },
  };
}

/** The council comments, with a recommendation where one is given. */
export function commented(
  occurredAt: string,
  recommendation?: string,
): NewEventOf<"ScrutinyCommented"> {
  return {
    type: "ScrutinyCommented",
    entity: matter,
    occurredAt,
    actor,
    data: {
      authority: council,
      document: { title: "Comments of the council" },
      ...(recommendation === undefined ? {} : { recommendation }),
    },
  };
}

/** The body answers the council: it disagrees, says so, and takes a step to agree. */
export function answered(
  occurredAt: string,
  given: Given<"ScrutinyAnswered"> = {},
): NewEventOf<"ScrutinyAnswered"> {
  return {
    type: "ScrutinyAnswered",
    entity: matter,
    occurredAt,
    actor,
    data: {
      authority: council,
      agrees: false,
      authorityNotified: true,
      stepsToAgree: [{ on: "2017-08-10", what: "A meeting of both." }],
      ...given,
    },
  };
}

/** There is said to be no time to consult the council. */
export function urgent(
  occurredAt: string,
  given: Given<"UrgencyClaimed"> = {},
): NewEventOf<"UrgencyClaimed"> {
  return {
    type: "UrgencyClaimed",
    entity: matter,
    occurredAt,
    actor,
    data: {
      duty: "D-REG23",
      reason: "A risk to the safety of patients.",
      decidedBy: "Chief nurse",
      ...given,
    },
  };
}

/** The council is told of the urgent decision. */
export function councilTold(
  occurredAt: string,
  reason?: string,
  given: Given<"UrgentDecisionNotified"> = {},
): NewEventOf<"UrgentDecisionNotified"> {
  return {
    type: "UrgentDecisionNotified",
    entity: matter,
    occurredAt,
    actor,
    data: {
      authority: council,
      decision: "one-site",
      document,
      ...(reason === undefined ? {} : { reason }),
      ...given,
    },
  };
}

/** The Secretary of State is notified. */
export function secretaryTold(occurredAt: string): NewEventOf<"SecretaryOfStateNotified"> {
  return {
    type: "SecretaryOfStateNotified",
    entity: matter,
    occurredAt,
    actor,
    data: { document: { title: "Notice to the Secretary of State" } },
  };
}

/** The Secretary of State calls the matter in. */
export function calledIn(occurredAt: string): NewEventOf<"MatterCalledIn"> {
  return {
    type: "MatterCalledIn",
    entity: matter,
    occurredAt,
    actor,
    data: { document: { title: "Direction" } },
  };
}
