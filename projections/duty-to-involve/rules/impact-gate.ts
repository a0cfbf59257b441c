import { assessmentFor, impactOf } from "../counting/assessment.js";
import { exemptionUnder } from "../counting/exemption.js";
import type { DutyFacts } from "./facts.js";
import type { Answer, Judgement } from "./finding.js";
import { quoted } from "./quoted.js";

const impactNeeded: Judgement = {
  needed:
    "whether there would be an impact on the manner in which the services are delivered, " +
    "or on the range of services available",
  whoCould: "whoever assesses the duty for the responsible body, by recording DutyAssessed",
};

/** Answers where a recorded exemption of this duty takes the matter out; urgency never does. */
export function exemptedAnswer(facts: DutyFacts): Answer | undefined {
  const assessment = assessmentFor(facts.matter, facts.decision);
  const exemption = exemptionUnder(facts, assessment);
  if (assessment === undefined || exemption === undefined) return undefined;
  return {
    outcome: "not-applicable",
    sentence:
      `The assessment records the exemption ${exemption} from ${facts.duty.provision}: ` +
      `${quoted(assessment.exemption?.reason ?? "")}.`,
    evidence: [assessment],
  };
}

/** Answers where nothing was decided and, the matter being withdrawn, nothing will be. */
export function withdrawnAnswer({
  matter,
  decision,
}: Pick<DutyFacts, "matter" | "decision">): Answer | undefined {
  if (decision !== undefined || matter.withdrawn === undefined) return undefined;
  return {
    outcome: "not-applicable",
    sentence: "The matter was withdrawn before anything was decided.",
    evidence: [matter.withdrawn],
  };
}

/**
 * Answers where a rule for impacting proposals and decisions is out of play, or turns on a judgement that
 * nobody recorded; undefined where an impact is recorded.
 *
 * Source: NHS Act 2006 s.242(1C)-(1D), s.14Z2(2), s.14Z45(2): the impact threshold of limbs (b) and (c).
 */
export function impactGate(facts: DutyFacts): Answer | undefined {
  const exempted = exemptedAnswer(facts) ?? withdrawnAnswer(facts);
  if (exempted !== undefined) return exempted;
  const assessment = assessmentFor(facts.matter, facts.decision);
  const impact = impactOf(assessment);
  const evidence = assessment === undefined ? [] : [assessment];
  if (impact === "yes") return undefined;
  if (impact === "no")
    return {
      outcome: "not-applicable",
      sentence:
        "The assessment judges that neither the manner of delivery nor the range of services " +
        `would be affected: ${quoted(assessment?.impact.reason ?? "")}.`,
      evidence,
    };
  return {
    outcome: "not-decidable",
    sentence:
      impact === "unclear"
        ? "The assessment leaves it unclear whether there would be an impact on the manner or range of services."
        : "Nobody recorded whether there would be an impact on the manner or range of services.",
    evidence,
    missing: ["a judgement of the impact on the manner and the range of services"],
    judgement: impactNeeded,
  };
}
