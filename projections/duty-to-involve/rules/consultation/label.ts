import { quoted } from "../quoted.js";
import type { Consultation } from "./consultation.js";

type Labelled = Pick<Consultation["opening"], "calledA" | "purpose">;

/** The purpose and the label of a consultation, as recorded, within a sentence. */
export function labelOf({ calledA, purpose }: Labelled): string {
  const label = calledA === undefined ? "" : ` and called ${quoted(calledA)}`;
  return `recorded with the purpose ${purpose}${label}`;
}

/**
 * Whether it was meant as a consultation, or called one in public. Pre-consultation is not.
 *
 * @example
 * isLabelledConsultation({ purpose: "insight", calledA: "Public consultation" }); //=> true
 * isLabelledConsultation({ purpose: "insight", calledA: "Pre-consultation survey" }); //=> false
 */
export function isLabelledConsultation({ calledA, purpose }: Labelled): boolean {
  return purpose === "consultation" || /(?<!\bpre[-\s]?)\bconsultation/i.test(calledA ?? "");
}
