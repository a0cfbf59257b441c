import { onDay } from "../../days.js";
import type { MatterDossier } from "../../dossier/matter-dossier.js";
import type { Kept } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { best, onOrBefore } from "../../timing.js";
import type { Answer } from "../finding.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { quoted } from "../quoted.js";
import { defineRule } from "../rule.js";
import { morris } from "../cases.js";
import { leastFound } from "./least-found.js";

/**
 * A claim of urgency with its evidence and a day of review, and the review held by that day. For each duty.
 *
 * No claim of urgency takes a matter out of the duty to involve; reg 23(2) exists only for reg 23.
 * Source: law.md 4.4; NHS Act 2006 s.242, s.14Z2, s.14Z45; S.I. 2013/218 reg 23(2).
 */
export const urgencyShown = defineRule({
  of: "matter",
  id: "R-URGENT",
  version: 1,
  title: "A claim of urgency has its evidence, and was reviewed",
  authority: [morris],
  inputs: [
    "claims of urgency: the duty, the evidence, who decided, the day, the day of review",
    "the reviews held",
  ],
  outcomes: {
    "evidence-found": "all of it is on record, and the review was held by its day",
    "evidence-missing":
      "the evidence or the day of review is not on record, or the day passed without the review on record",
    "not-yet-due": "the day of review is still to come",
    "not-applicable": "no urgency is claimed",
    "not-decidable": "dates do not show whether the review was held by its day",
  },
  cannotDecide: "whether the urgency was real",
  per: "matter",
  test: ({ matter, today }) => {
    const claimed = new Map<string, Kept<"UrgencyClaimed">[]>();
    for (const one of earliestFirst(matter.urgencies))
      claimed.set(one.duty, [...(claimed.get(one.duty) ?? []), one]);
    if (claimed.size === 0)
      return { outcome: "not-applicable", sentence: "No claim of urgency is on record." };
    return [...claimed].map(([duty, claims]) => ({
      ...leastFound(claims.map((claim) => tested(claim, matter, today))),
      check: duty,
    }));
  },
});

function tested(claim: Kept<"UrgencyClaimed">, matter: MatterDossier, today: string): Answer {
  const { reviewOn } = claim;
  const says = `Urgency under ${claim.duty} was claimed ${onDay(claim.occurredAt)}: ${quoted(claim.reason)}.`;
  const lacking = [
    ...(claim.evidence === undefined ? ["evidence of the urgency"] : []),
    ...(reviewOn === undefined ? ["the day on which the claim is reviewed"] : []),
  ];
  if (reviewOn === undefined || lacking.length > 0)
    return {
      outcome: "evidence-missing",
      sentence: `${says} Not on record: ${lacking.join("; ")}.`,
      evidence: [claim],
      missing: lacking,
    };
  const reviews = earliestFirst(matter.reviews.filter(({ of }) => of === claim.id));
  const timings = reviews.map(({ occurredAt }) => onOrBefore(occurredAt, reviewOn));
  const timing = best(timings);
  const shown = reviews.filter((_review, index) => timings[index] === timing);
  const evidence = [claim, ...shown];
  if (shown.length > 0 && timing === "in-time")
    return {
      outcome: "evidence-found",
      sentence: `${says} Its evidence is on record, and it was reviewed by ${reviewOn}.`,
      evidence,
    };
  if (shown.length > 0 && timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `${says} Its review and the day set for it, ${reviewOn}, are ${whyUndated(timing)}.`,
      evidence,
      judgement: orderNeeded,
    };
  const missing = [`a review of the claim held by ${reviewOn}`];
  if (reviewOn >= today)
    return {
      outcome: "not-yet-due",
      sentence: `${says} Its review is due by ${reviewOn}.`,
      evidence,
      missing,
    };
  return {
    outcome: "evidence-missing",
    ...(shown.length > 0 ? { details: ["contradicted"] } : {}),
    sentence:
      `${says} No review held by ${reviewOn} is on record.` +
      (shown.length > 0 ? " It was reviewed later." : ""),
    evidence,
    missing,
  };
}
