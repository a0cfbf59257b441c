import { isLeft } from "fp-ts/lib/Either.js";
import { project, type EventType, type GivenDataOf, type NewEventOf } from "engagement-ledger";
import {
  dutyToInvolve,
  type MatterFindings,
} from "../../../projections/duty-to-involve/duty-to-involve.js";
import { dutyToInvolveProjection } from "../../../projections/duty-to-involve/projection.js";
import type { Finding } from "../../../projections/duty-to-involve/rules/finding.js";
import type { BodyKind } from "../../../projections/duty-to-involve/duties/duty.js";
import { toldCase, type Step } from "../told-case.js";

const actor = { id: "recorder" };
const document = { title: "Urgent care in Westmoor" };

/** The body whose duty most cases are about. */
export const body = "body:westmoor";
/** The matter of every case. */
export const matter = "matter:urgent-care";
/** The consultation of most cases. */
export const consultation = "activity:urgent-care-consultation";

type Given<Type extends EventType> = Partial<GivenDataOf<Type>>;

/** A body of a kind exists from a day. */
export function registered(
  kind: BodyKind,
  from = "2000-01-01",
  id = body,
): NewEventOf<"BodyRegistered"> {
  const entity = `body:${id.slice(5)}` as const;
  return {
    type: "BodyRegistered",
    entity,
    occurredAt: from,
    actor,
    data: { name: "NHS Westmoor", kind, from },
  };
}

/** The matter is opened. */
export function opened(
  given: Given<"MatterOpened"> = {},
  occurredAt = "2016-01-04",
): NewEventOf<"MatterOpened"> {
  return {
    type: "MatterOpened",
    entity: matter,
    occurredAt,
    actor,
    data: {
      by: body,
      title: "Urgent care in Westmoor",
      summary: "Where urgent care is given.",
      limb: "proposal",
      ...given,
    },
  };
}

/** The duty is assessed, with an impact on the manner of delivery. */
export function assessed(
  occurredAt: string,
  given: Given<"DutyAssessed"> = {},
): NewEventOf<"DutyAssessed"> {
  return {
    type: "DutyAssessed",
    entity: matter,
    occurredAt,
    actor,
    data: {
      duty: "D-14Z2",
      dutyBecause: "The group arranges the service.",
      responsible: "yes",
      limb: "proposal",
      impact: { manner: "yes", range: "no", reason: "People would travel elsewhere." },
      substantial: "no",
      affected: { users: "yes", carers: "unknown", representatives: "unknown" },
      bedsReduced: "none",
      alreadyKnown: "A survey of the year before.",
      level: "consult",
      methods: ["survey"],
      proportionateBecause: "A change to one site.",
      assessedBy: "Head of engagement",
      reviewOn: "2018-01-01",
      ...given,
    },
  };
}

/** A version of the proposal is published. */
export function published(version: string, occurredAt: string): NewEventOf<"ProposalPublished"> {
  return {
    type: "ProposalPublished",
    entity: matter,
    occurredAt,
    actor,
    data: {
      version,
      document,
      options: [{ id: `one-site-${version}`, title: "One site", status: "consulted" }],
    },
  };
}

/** An option of a version is settled. */
export function settled(version: string, occurredAt: string): NewEventOf<"OptionSettled"> {
  return {
    type: "OptionSettled",
    entity: matter,
    occurredAt,
    actor,
    data: { option: `one-site-${version}`, how: "The lease of the other site was given up." },
  };
}

/** The consultation opens, linked with the limb proposal and version 1. */
export function consulted(
  occurredAt: string,
  given: Given<"ConsultationOpened"> = {},
): NewEventOf<"ConsultationOpened"> {
  return {
    type: "ConsultationOpened",
    entity: consultation,
    occurredAt,
    actor,
    data: {
      by: body,
      title: "Urgent care consultation",
      purpose: "consultation",
      matters: [{ matter, limb: "proposal", proposalVersion: "1" }],
      audiences: ["service-users"],
      ...given,
    },
  };
}

/** The consultation closes. */
export function closed(occurredAt: string): NewEventOf<"ConsultationClosed"> {
  return { type: "ConsultationClosed", entity: consultation, occurredAt, actor, data: {} };
}

/** An activity is held, two-way. */
export function held(
  id: string,
  occurredAt: string,
  given: Given<"ActivityHeld"> = {},
): NewEventOf<"ActivityHeld"> {
  return {
    type: "ActivityHeld",
    entity: `activity:${id}`,
    occurredAt,
    actor,
    data: {
      by: body,
      title: id,
      method: "drop-in",
      purpose: "consultation",
      mode: "consulted",
      twoWay: true,
      attendance: {},
      matters: [],
      audiences: ["service-users"],
      ...given,
    },
  };
}

/** Responses to an activity are known as a count. */
export function tallied(
  occurredAt: string,
  responses = 120,
  id = consultation,
): NewEventOf<"ResponsesTallied"> {
  const entity = `activity:${id.slice(9)}` as const;
  return {
    type: "ResponsesTallied",
    entity,
    occurredAt,
    actor,
    data: { channel: "survey", responses, breakdown: false, source: document },
  };
}

/** The governing body receives a paper that reports activities. */
export function paper(
  occurredAt: string,
  ...activities: ReadonlyArray<`activity:${string}`>
): NewEventOf<"PaperReceived"> {
  return {
    type: "PaperReceived",
    entity: matter,
    occurredAt,
    actor,
    data: { by: body, meeting: "Governing body", document, activities },
  };
}

/** The decision is made. */
export function decided(
  occurredAt: string,
  given: Given<"DecisionMade"> = {},
): NewEventOf<"DecisionMade"> {
  return {
    type: "DecisionMade",
    entity: matter,
    occurredAt,
    actor,
    data: {
      decision: "one-site",
      by: body,
      outcome: "Urgent care moves to one site.",
      reasons: "Staffing.",
      meeting: "Governing body",
      ...given,
    },
  };
}

/** An activity or a network is said to count for the matter. */
export function linked(
  occurredAt: string,
  given: Given<"InvolvementLinked">,
): NewEventOf<"InvolvementLinked"> {
  return {
    type: "InvolvementLinked",
    entity: matter,
    occurredAt,
    actor,
    data: { limb: "decision", because: "It asked about the same change.", ...given },
  };
}

/** The matter will not go on. */
export function withdrawn(occurredAt: string): NewEventOf<"MatterWithdrawn"> {
  return {
    type: "MatterWithdrawn",
    entity: matter,
    occurredAt,
    actor,
    data: { reason: "No funds." },
  };
}

/** A standing network. */
export function network(occurredAt: string): NewEventOf<"NetworkRegistered"> {
  return {
    type: "NetworkRegistered",
    entity: "network:patient-panel",
    occurredAt,
    actor,
    data: { name: "Patient panel", keptBy: body, kind: "panel" },
  };
}

/** What the record shows of the matter, for each body. */
export async function reportOf(
  steps: ReadonlyArray<Step>,
  today = "2017-12-01",
): Promise<ReadonlyArray<MatterFindings>> {
  const documents = await project(await toldCase(steps), dutyToInvolveProjection);
  if (isLeft(documents)) throw new Error(JSON.stringify(documents.left));
  return dutyToInvolve(documents.right, { today }).matters;
}

/** What one rule finds, for the first body. */
export async function findingsOf(
  rule: string,
  steps: ReadonlyArray<Step>,
  today?: string,
): Promise<ReadonlyArray<Finding>> {
  const matters = await reportOf(steps, today);
  return (matters[0]?.findings ?? []).filter((finding) => finding.rule === rule);
}

/** The one thing that a rule finds; `check` names one of several parts. */
export async function findingOf(
  rule: string,
  steps: ReadonlyArray<Step>,
  { today, check }: { readonly today?: string; readonly check?: string } = {},
): Promise<Finding> {
  const findings = (await findingsOf(rule, steps, today)).filter(
    (finding) => check === undefined || finding.check === check,
  );
  const [finding] = findings;
  if (finding === undefined || findings.length > 1)
    throw new Error(`${findings.length} findings of ${rule}`);
  return finding;
}

/** An outcome with its detail, as one text. */
export function outcomeOf({ outcome, detail }: Finding): string {
  return detail === undefined ? outcome : `${outcome} (${detail})`;
}
