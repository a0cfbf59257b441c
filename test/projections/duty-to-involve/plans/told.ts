import type { GivenDataOf, NewEventOf } from "engagement-ledger";
import { expect } from "vitest";
import type { Finding } from "../../../../projections/duty-to-involve/rules/finding.js";
import type { PlanKind } from "../../../../projections/duty-to-involve/rules/plans/own-plan.js";
import { body } from "../westmoor.js";

const actor = { id: "recorder" };

/** The plan of most cases. */
export const plan = "plan:westmoor";
/** The two health and wellbeing boards of Westmoor. */
export const boards = ["body:east-board", "body:west-board"] as const;

/** A part of a document and its place. */
export function held(...codes: ReadonlyArray<string>): { what: string; locator: string }[] {
  return codes.map((what) => ({ what, locator: `section of ${what}` }));
}

/** A plan is being prepared for a financial year. */
export function started(
  kind: PlanKind,
  occurredAt: string,
  year: number,
  given: Partial<GivenDataOf<"PlanStarted">> = {},
  entity: `plan:${string}` = plan,
): NewEventOf<"PlanStarted"> {
  const period = { from: `${year}-04-01`, to: `${year + 1}-03-31` };
  return {
    type: "PlanStarted",
    entity,
    occurredAt,
    actor,
    data: { kind, by: body, period, ...given },
  };
}

/** A plan is published for a financial year. */
export function publishedPlan(
  kind: PlanKind,
  occurredAt: string,
  year: number,
  given: Partial<GivenDataOf<"PlanPublished">> = {},
  entity: `plan:${string}` = plan,
): NewEventOf<"PlanPublished"> {
  return {
    type: "PlanPublished",
    entity,
    occurredAt,
    actor,
    data: {
      kind,
      by: body,
      period: { from: `${year}-04-01`, to: `${year + 1}-03-31` },
      document: { title: "The plan for Westmoor" },
      ...given,
    },
  };
}

/** A health and wellbeing board exists. */
export function board(id: `body:${string}`, name: string): NewEventOf<"BodyRegistered"> {
  return {
    type: "BodyRegistered",
    entity: id,
    occurredAt: "2013-04-01",
    actor,
    data: { name, kind: "health-and-wellbeing-board", from: "2013-04-01" },
  };
}

/** A board is given the draft and asked. */
export function boardAsked(id: `body:${string}`, occurredAt: string): NewEventOf<"BoardConsulted"> {
  return {
    type: "BoardConsulted",
    entity: plan,
    occurredAt,
    actor,
    data: { board: id, draft: { title: "Draft" } },
  };
}

/** A board gives its opinion. */
export function opinion(id: `body:${string}`, occurredAt: string): NewEventOf<"BoardOpinionGiven"> {
  return {
    type: "BoardOpinionGiven",
    entity: plan,
    occurredAt,
    actor,
    data: { board: id, takesProperAccount: true, document: { title: "Opinion" } },
  };
}

/** Expects a finding to have these fields, and these words in its sentence or its judgement. */
export function shows(
  fields: Partial<Finding>,
  ...words: ReadonlyArray<string>
): (finding: Finding) => void {
  return (finding) => {
    expect(finding).toMatchObject(fields);
    const said = `${finding.sentence} ${finding.judgement?.whoCould ?? ""}`;
    for (const word of words) expect(said).toContain(word);
  };
}
