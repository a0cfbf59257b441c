import { assessmentFor } from "../../counting/assessment.js";
import type { Kept, Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { best, onOrBefore, type Timing } from "../../timing.js";
import type { Facts } from "../facts.js";

/** That there was said to be no time to consult the local authority about one decision. */
export interface Urgency {
  /** Why, in the words recorded. */
  readonly reason: string;
  /** Whether it was said on or before the day of the decision; in time while nothing is decided. */
  readonly timing: Timing;
  /** The assessment with the exemption, or the claims. */
  readonly evidence: ReadonlyArray<Noted>;
}

/**
 * The urgency that reg 23(2) speaks of, as recorded for a decision; undefined where none is.
 *
 * A claim names no decision: it is about the decider's first decision on or after its day, else the last.
 */
export function urgencyFor(facts: Pick<Facts, "matter" | "decision">): Urgency | undefined {
  const { matter, decision } = facts;
  const assessment = assessmentFor(matter, decision);
  const { exemption } = assessment ?? {};
  const said = (one: Noted): Timing =>
    decision === undefined ? "in-time" : onOrBefore(one.occurredAt, decision.occurredAt);
  const exempt =
    assessment !== undefined && exemption?.kind === "reg-23-urgency"
      ? [{ ...assessment, reason: exemption.reason }]
      : [];
  const claims = earliestFirst(matter.urgencies).filter(
    (claim) => claim.duty === "D-REG23" && isAbout(claim, facts),
  );
  const timing = best([...exempt, ...claims].map(said));
  const shown = [...exempt, ...claims].filter((one) => said(one) === timing);
  const [first] = shown;
  return first === undefined ? undefined : { reason: first.reason, timing, evidence: shown };
}

function isAbout(
  { occurredAt }: Kept<"UrgencyClaimed">,
  { matter, decision }: Pick<Facts, "matter" | "decision">,
): boolean {
  if (decision === undefined) return true;
  const decider = matter.decisions.find(({ id }) => id === decision.id)?.by;
  const decisions = earliestFirst(matter.decisions.filter(({ by }) => by === decider));
  const next = decisions.find((one) => onOrBefore(occurredAt, one.occurredAt) !== "too-late");
  return (next ?? decisions.at(-1))?.id === decision.id;
}
