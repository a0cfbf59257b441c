import type { Kept } from "../../dossier/noted.js";
import type { Answer } from "../finding.js";
import { quoted } from "../quoted.js";

/**
 * Answers for an edition that revises a plan, unless the revision is recorded as significant.
 *
 * Source: NHS Act 2006 s.14Z53; whether a revision is significant is a recorded judgement (law.md 3.9).
 */
export function revisionAnswer(edition: Kept<"PlanPublished">): Answer | undefined {
  const { significantRevision, document } = edition;
  if (significantRevision === true) return undefined;
  const revision = `the revision ${quoted(document.title)}`;
  if (significantRevision === false)
    return {
      outcome: "not-applicable",
      sentence: `It is recorded that ${revision} is not significant.`,
      evidence: [edition],
    };
  return {
    outcome: "not-decidable",
    sentence: `Nobody recorded whether ${revision} is significant.`,
    evidence: [edition],
    missing: ["whether the revision is significant"],
    judgement: {
      needed: "whether the revision is significant",
      whoCould:
        "whoever publishes the plan for the board, by recording PlanPublished with significantRevision",
    },
  };
}
