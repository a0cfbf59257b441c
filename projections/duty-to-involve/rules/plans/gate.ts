import { rowFor, type Row } from "../../bound-on.js";
import type { DutyId } from "../../duties/duty.js";
import type { BodyFacts } from "../facts.js";

/** Which bodies a rule on plans is about, and under which duty. */
export interface Gate {
  /** The rule. */
  readonly id: string;
  /** The duty to involve that the bodies have. */
  readonly bound: DutyId;
  /** Their duty on the document, whose row the answers name. */
  readonly cites: DutyId;
}

/**
 * The row under which a rule on plans is tested: the first of the days on which the duty bound the body.
 *
 * Commissioning groups, boards and NHS England share the ids of the duties on documents, so the duty to
 * involve says which of them is meant. Where no day has a row, the answer is that of the last day.
 */
export function rowUnder(
  gate: Gate,
  facts: Pick<BodyFacts, "boundOn" | "body">,
  first: string,
  ...more: ReadonlyArray<string>
): Row {
  let row = rowOn(gate, facts, first);
  for (const time of more) {
    if (row._tag === "Row") return row;
    row = rowOn(gate, facts, time);
  }
  return row;
}

function rowOn(
  { id, bound, cites }: Gate,
  { boundOn, body }: Pick<BodyFacts, "boundOn" | "body">,
  time: string,
): Row {
  const duties = boundOn(time);
  const row = rowFor({ id, appliesTo: { duties: [bound], limbs: [] } }, duties, body, time);
  if (row._tag === "Answer" || duties._tag === "Undecided") return row;
  const cited = duties.duties.find((duty) => duty.id === cites);
  return { ...row, duty: cited ?? row.duty };
}
