import { onDay } from "../../../days.js";
import type { CommitmentDossier } from "../../../dossier/commitment-dossier.js";
import type { MatterDossier } from "../../../dossier/matter-dossier.js";
import type { Kept } from "../../../dossier/noted.js";
import type { BodyFacts, DecisionPoint } from "../../facts.js";
import type { Answer } from "../../finding.js";
import { quoted } from "../../quoted.js";
import { leastFound } from "../least-found.js";
import { decisionAfter, dueOf } from "./due.js";
import { measureKept, toBeShown } from "./measure-kept.js";
import { precedesDecision } from "../../../../commitments/counted-types.js";
import { departedFrom, shownBy } from "./shown-otherwise.js";

/** Answers whether one promise was kept: by what it counts, else by what is recorded to show it. */
export function promiseKept(
  dossier: CommitmentDossier,
  made: Kept<"CommitmentMade">,
  facts: BodyFacts,
): Answer {
  const id = made.about?.matter;
  const matter = id === undefined ? undefined : facts.record.matters.get(id);
  const decision = decisionAfter(made, matter, facts);
  const kept = keptBy(made, decision, facts);
  const answer =
    kept.outcome === "evidence-found"
      ? kept
      : (shownBy(dossier, decision) ??
        departedFrom(dossier) ??
        withdrawnWith(matter, made, kept) ??
        kept);
  return {
    ...answer,
    sentence: `${facts.body} promised ${onDay(made.occurredAt)}: ${quoted(made.words)}. ${answer.sentence}`,
    evidence: [made, ...(answer.evidence ?? [])],
  };
}

function withdrawnWith(
  matter: MatterDossier | undefined,
  { measures }: Kept<"CommitmentMade">,
  { outcome }: Answer,
): Answer | undefined {
  const dueAtDecision = measures.some(
    ({ by, where }) => by === undefined && precedesDecision.has(where.type),
  );
  if (matter?.withdrawn === undefined || !dueAtDecision || outcome !== "not-yet-due")
    return undefined;
  return {
    outcome: "not-applicable",
    sentence: "The matter was withdrawn before anything was decided.",
    evidence: [matter.withdrawn],
  };
}

function keptBy(
  made: Kept<"CommitmentMade">,
  decision: DecisionPoint | undefined,
  { record, today }: BodyFacts,
): Answer {
  if (made.measures.length > 0)
    return leastFound(
      made.measures.map((measure) =>
        measureKept(measure, made, dueOf(measure, decision, today), record),
      ),
    );
  if (decision === undefined)
    return {
      outcome: "not-yet-due",
      sentence: "It has no day and counts nothing: it is open until something follows it up.",
    };
  return {
    outcome: "not-decidable",
    sentence: `It counts nothing, and nobody recorded what shows it; since then came ${decision.called}.`,
    evidence: [decision],
    missing: ["what shows that the promise was kept"],
    judgement: toBeShown,
  };
}
