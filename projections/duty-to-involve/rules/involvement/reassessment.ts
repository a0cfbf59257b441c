import { onDay } from "../../days.js";
import type { MatterDossier } from "../../dossier/matter-dossier.js";
import type { Kept } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { best, onOrBefore, type Timing } from "../../timing.js";
import type { Answer } from "../finding.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { triggersOf } from "../trigger.js";

/**
 * Answers where a changed proposal was not assessed again in time; undefined where none needed it, or all
 * were.
 *
 * A version after the first needs an assessment that names it or was made on or after its first publication,
 * by the next option settled or decision. Publishing a version again changes nothing.
 */
export function reassessment(matter: MatterDossier): Answer | undefined {
  const versions = new Map<string, Kept<"ProposalPublished">>();
  for (const proposal of earliestFirst(matter.proposals))
    if (!versions.has(proposal.version)) versions.set(proposal.version, proposal);
  const answers = [...versions.values()]
    .slice(1)
    .map((proposal) => assessedAgain(matter, proposal))
    .filter((answer) => answer !== undefined);
  const worstFirst = ["evidence-missing", "not-decidable", "not-yet-due"];
  return answers.toSorted(
    (one, other) => worstFirst.indexOf(one.outcome) - worstFirst.indexOf(other.outcome),
  )[0];
}

function assessedAgain(
  matter: MatterDossier,
  proposal: Kept<"ProposalPublished">,
): Answer | undefined {
  const triggers = triggersOf(matter);
  const next = triggers.find(
    ({ occurredAt }) => onOrBefore(proposal.occurredAt, occurredAt) !== "too-late",
  );
  if (next === undefined && triggers.length > 0) return undefined;
  const about = earliestFirst(matter.assessments).filter(
    ({ proposalVersion, occurredAt }) =>
      proposalVersion === proposal.version ||
      onOrBefore(proposal.occurredAt, occurredAt) === "in-time",
  );
  const timings = about.map((one): Timing =>
    next === undefined ? "in-time" : onOrBefore(one.occurredAt, next.occurredAt),
  );
  const timing = best(timings);
  if (about.length > 0 && timing === "in-time") return undefined;
  const published = `Version ${proposal.version} of the proposal was published ${onDay(proposal.occurredAt)}`;
  const evidence = [proposal, ...about, ...(next === undefined ? [] : [next])];
  const missing = [`an assessment of version ${proposal.version} of the proposal`];
  if (next === undefined)
    return {
      outcome: "not-yet-due",
      sentence: `${published} and is not assessed again yet; nothing is decided yet.`,
      evidence,
      missing,
    };
  if (about.length > 0 && timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `${published}; its assessment and ${next.called} are ${whyUndated(timing)}.`,
      evidence,
      missing,
      judgement: orderNeeded,
    };
  return {
    outcome: "evidence-missing",
    ...(about.length > 0 ? { details: ["contradicted"] } : {}),
    sentence:
      `${published} and was not assessed again on or before ${next.called}.` +
      (about.length > 0 ? " It was assessed again after." : ""),
    evidence,
    missing,
  };
}
