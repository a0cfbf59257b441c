import type { EventType, GivenDataOf, NewEventOf } from "engagement-ledger";
import { expect } from "vitest";
import type { Finding } from "../../../../projections/duty-to-involve/rules/finding.js";
import type { Step } from "../../told-case.js";
import { body, consultation, matter, opened, registered } from "../westmoor.js";

const actor = { id: "recorder" };

type Given<Type extends EventType> = Partial<GivenDataOf<Type>>;
type Option = NonNullable<GivenDataOf<"ProposalPublished">["options"]>[number];

/** The body and the matter of every case. */
export const start: ReadonlyArray<Step> = [registered("ccg", "2013-04-01"), opened()];

/** An option put to people. */
export const put = (id: string): Option => ({ id, title: `Option ${id}`, status: "consulted" });

/** An option discarded in full: with its day, reason and stage. */
export const discarded = (id: string, given: Partial<Option> = {}): Option => ({
  id,
  title: `Option ${id}`,
  status: "discarded",
  reason: "It cannot be staffed.",
  discardedOn: "2016-08-01",
  stage: "development",
  ...given,
});

/** Parts of a document. */
export function contains(...codes: ReadonlyArray<string>): { what: string; locator: string }[] {
  return codes.map((what) => ({ what, locator: `section of ${what}` }));
}

/** A proposal whose document has all that people need to know. */
export function proposal(
  occurredAt: string,
  given: Given<"ProposalPublished"> = {},
): NewEventOf<"ProposalPublished"> {
  return {
    type: "ProposalPublished",
    entity: matter,
    occurredAt,
    actor,
    data: {
      version: "1",
      document: { title: "Urgent care: what we propose", formats: ["easy-read"] },
      options: [put("one-site"), put("two-sites"), discarded("all-sites")],
      contains: contains("reasons", "impact", "alternatives", "how-to-respond"),
      ...given,
    },
  };
}

/** A body sets itself a rule. */
export function policy(
  setting: "consultation.policyDays" | "response.limitDays",
  value: number | "none",
  occurredAt: string,
  by: `body:${string}` = body,
): NewEventOf<"PolicyAdopted"> {
  return {
    type: "PolicyAdopted",
    entity: by,
    occurredAt,
    actor,
    data: { setting, value, source: { title: "Policy" } },
  };
}

/** The consultation will close later. */
export function extended(occurredAt: string, closesOn: string): NewEventOf<"ConsultationExtended"> {
  return {
    type: "ConsultationExtended",
    entity: consultation,
    occurredAt,
    actor,
    data: { closesOn, reason: "Snow." },
  };
}

/** The consultation is withdrawn. */
export function cancelled(occurredAt: string): NewEventOf<"ActivityCancelled"> {
  return {
    type: "ActivityCancelled",
    entity: consultation,
    occurredAt,
    actor,
    data: { reason: "The proposal was withdrawn." },
  };
}

/** The response to the consultation is public. */
export function responded(occurredAt: string): NewEventOf<"ResponsePublished"> {
  return {
    type: "ResponsePublished",
    entity: consultation,
    occurredAt,
    actor,
    data: {
      document: { title: "What people said" },
      viewsSummarised: true,
      howTakenIntoAccount: true,
    },
  };
}

/** People are told that the answer will be late. */
export function delayed(occurredAt: string): NewEventOf<"ReturnDelayed"> {
  return {
    type: "ReturnDelayed",
    entity: consultation,
    occurredAt,
    actor,
    data: { reason: "The responses are still being read.", expectedOn: "2024-09-01" },
  };
}

/** People said something in the consultation. */
export function theme(id: string, occurredAt: string): NewEventOf<"ThemeIdentified"> {
  return {
    type: "ThemeIdentified",
    entity: `theme:${id}`,
    occurredAt,
    actor,
    data: { title: id, summary: id, activities: [consultation] },
  };
}

/** What was done with a theme. */
export function influenced(
  id: string,
  occurredAt: string,
  given: Given<"DecisionInfluenced"> = {},
): NewEventOf<"DecisionInfluenced"> {
  return {
    type: "DecisionInfluenced",
    entity: matter,
    occurredAt,
    actor,
    data: { theme: `theme:${id}`, disposition: "adopted", ...given },
  };
}

/** A theme is open again. */
export function reopened(id: string, occurredAt: string): NewEventOf<"ThemeReopened"> {
  return {
    type: "ThemeReopened",
    entity: `theme:${id}`,
    occurredAt,
    actor,
    data: { reason: "People said that it was not answered." },
  };
}

/** A theme is left out of the measures. */
export function excluded(id: string, occurredAt: string): NewEventOf<"ThemeExcluded"> {
  return {
    type: "ThemeExcluded",
    entity: `theme:${id}`,
    occurredAt,
    actor,
    data: { reason: "praise-only", because: "It asks for nothing." },
  };
}

/** Expects a finding to have these words in its sentence or its list of what is missing. */
export function says(...words: ReadonlyArray<string>): (finding: Finding) => void {
  return ({ sentence, missing }) => {
    for (const word of words) expect([sentence, ...missing].join(" ")).toContain(word);
  };
}
