import type { Answer } from "../finding.js";
import { quoted } from "../quoted.js";
import type { Consultation } from "./consultation.js";

/** Answers for a consultation that was withdrawn before it closed. */
export function withdrawnConsultation({ activity, called }: Consultation): Answer | undefined {
  const { cancelled, closed } = activity;
  if (cancelled === undefined || closed !== undefined) return undefined;
  return {
    outcome: "not-applicable",
    sentence: `${called} was withdrawn before it closed: ${quoted(cancelled.reason)}.`,
    evidence: [cancelled],
  };
}
