import { departedDetail, showsAll } from "../../../../commitments/otherwise.js";
import { lateSentence, recordedLate } from "../../../counting/recorded-late.js";
import { onDay } from "../../../days.js";
import type { CommitmentDossier } from "../../../dossier/commitment-dossier.js";
import { earliestFirst } from "../../../dossier/order.js";
import type { DecisionPoint } from "../../facts.js";
import type { Answer } from "../../finding.js";
import { quoted } from "../../quoted.js";

/** Answers where someone recorded what shows that a promise was kept, all of it. */
export function shownBy(
  { evidenced }: CommitmentDossier,
  decision: DecisionPoint | undefined,
): Answer | undefined {
  const enough = earliestFirst(evidenced).filter(showsAll);
  const [shown] = enough;
  if (shown === undefined) return undefined;
  const late = recordedLate(
    enough.map((one) => [one]),
    decision,
  );
  const by = shown.document === undefined ? "events on record" : `“${shown.document.title}”`;
  return {
    outcome: "evidence-found",
    sentence: `It is recorded as kept, shown by ${by} (${onDay(shown.occurredAt)}).${lateSentence(late)}`,
    evidence: enough,
    ...(late === undefined ? {} : { recordedLate: late }),
  };
}

/** Answers where a promise was departed from, with the reason. */
export function departedFrom({ departed }: CommitmentDossier): Answer | undefined {
  const all = earliestFirst(departed);
  const [first] = all;
  if (first === undefined) return undefined;
  return {
    outcome: "evidence-missing",
    details: [departedDetail(first.reason)],
    sentence: `It was departed from ${onDay(first.occurredAt)}, with the reason ${quoted(first.reason)}.`,
    evidence: all,
    missing: ["what was promised"],
  };
}
