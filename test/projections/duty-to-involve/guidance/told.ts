import type { EventType, GivenDataOf, NewEventOf } from "engagement-ledger";
import type { Finding } from "../../../../projections/duty-to-involve/rules/finding.js";
import type { Step } from "../../told-case.js";
import { findingsIn } from "../finds.js";
import { body, consultation, outcomeOf } from "../westmoor.js";

const actor = { id: "recorder" };
const document = { title: "Talking with people" };

type Given<Type extends EventType> = Partial<GivenDataOf<Type>>;

/** An id for an event, by a number. */
export function eventId(number: number): string {
  return `0190163d-8694-739b-aea6-${String(number).padStart(12, "0")}`;
}

/** An event, with an id by a number. */
export function numbered<Event extends Step>(number: number, event: Event): Event {
  return { ...event, id: eventId(number) };
}

/** Events are tagged as evidence of a code. */
export function tagged(
  scheme: string,
  code: string,
  occurredAt: string,
  ...events: ReadonlyArray<number>
): NewEventOf<"EvidenceTagged"> {
  return {
    type: "EvidenceTagged",
    entity: body,
    occurredAt,
    actor,
    data: { scheme, code, events: events.map(eventId) },
  };
}

/** A committee of the body sits, with so many lay and community members. */
export function committee(
  occurredAt: string,
  layMembers: number,
  communityMembers = 0,
): NewEventOf<"CommitteeConstituted"> {
  return {
    type: "CommitteeConstituted",
    entity: body,
    occurredAt,
    actor,
    data: { committee: "governing-body", members: 9, layMembers, communityMembers },
  };
}

/** A plan or report is public. */
export function planPublished(
  kind: GivenDataOf<"PlanPublished">["kind"],
  occurredAt: string,
  given: Given<"PlanPublished"> = {},
): NewEventOf<"PlanPublished"> {
  return {
    type: "PlanPublished",
    entity: `plan:${kind}`,
    occurredAt,
    actor,
    data: {
      kind,
      by: body,
      period: { from: "2018-04-01", to: "2019-03-31" },
      document,
      contains: [{ what: "explains-duty", locator: "page 4" }],
      ...given,
    },
  };
}

/** People were told what happened after an activity. */
export function told(
  occurredAt: string,
  entity: NewEventOf<"FeedbackReturned">["entity"] = consultation,
): NewEventOf<"FeedbackReturned"> {
  return {
    type: "FeedbackReturned",
    entity,
    occurredAt,
    actor,
    data: {
      channel: "newsletter",
      message: "The site stays open.",
      everyone: true,
      saysWhatChanged: true,
      saysWhyNot: false,
    },
  };
}

/** An activity was evaluated. */
export function evaluated(occurredAt: string): NewEventOf<"ActivityEvaluated"> {
  return {
    type: "ActivityEvaluated",
    entity: consultation,
    occurredAt,
    actor,
    data: { audienceInvolved: true, findings: "Late.", learning: "Start sooner." },
  };
}

/** An outcome of a framework was graded, on evidence and with Healthwatch. */
export function graded(
  outcome: string,
  given: Given<"AssessmentGraded"> = {},
  occurredAt = "2018-03-20",
): NewEventOf<"AssessmentGraded"> {
  return {
    type: "AssessmentGraded",
    entity: body,
    occurredAt,
    actor,
    data: {
      framework: "eds2",
      period: { from: "2017-04-01", to: "2018-03-31" },
      outcome,
      grade: "achieving",
      gradedBy: ["healthwatch"],
      evidence: [eventId(1)],
      ...given,
    },
  };
}

/** What a rule finds of a history, by period and check. */
export async function found(
  rule: string,
  steps: ReadonlyArray<Step>,
  today: string,
): Promise<ReadonlyArray<Finding & { readonly body: string }>> {
  return (await findingsIn(steps, today)).filter((finding) => finding.rule === rule);
}

/** The outcomes of a rule, each with its period. */
export async function byPeriod(
  rule: string,
  steps: ReadonlyArray<Step>,
  today: string,
): Promise<ReadonlyArray<string>> {
  return (await found(rule, steps, today)).map((one) => `${one.period} ${outcomeOf(one)}`);
}
