import { endOfOpening } from "../../counting/end-of-opening.js";
import type { Answer } from "../finding.js";
import { quoted } from "../quoted.js";
import type { Consultation } from "./consultation.js";

/** Answers for a consultation that was withdrawn before it closed, as often as it was opened. */
export function withdrawnConsultation({
  activity,
  called,
  opening,
}: Consultation): Answer | undefined {
  const { withdrawn } = endOfOpening(activity, opening.id);
  if (withdrawn === undefined) return undefined;
  return {
    outcome: "not-applicable",
    sentence: `${called} was withdrawn before it closed: ${quoted(withdrawn.reason)}.`,
    evidence: [withdrawn],
  };
}
