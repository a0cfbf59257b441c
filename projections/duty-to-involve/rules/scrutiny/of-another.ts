import { assessmentFor } from "../../counting/assessment.js";
import { onDay } from "../../days.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import type { Consultations } from "./consultations.js";

/** Answers where only another body is recorded to have consulted, and no record says for whom. */
export function ofAnother(
  consulted: Consultations["ofOthers"],
  { matter, decision, record, body }: Pick<Facts, "matter" | "decision" | "record" | "body">,
): Answer {
  const judged = assessmentFor(matter, decision);
  const named = (id: string): string => record.bodies.get(id).name ?? id;
  const others = [...new Set(consulted.map(({ by }) => named(by)))].join(" and ");
  const which = consulted.map(
    ({ by, authority, occurredAt }) =>
      `${named(by)} consulted ${named(authority)} ${onDay(occurredAt)}`,
  );
  return {
    outcome: "not-decidable",
    details: ["by-another-body"],
    sentence: `${listed(which)}; no record says that this was for ${body}.`,
    evidence: [...(judged === undefined ? [] : [judged]), ...consulted],
    missing: [`that the consultation was for ${body}`],
    judgement: {
      needed: `whether ${others} consulted for ${body} too`,
      whoCould:
        "whoever recorded the consultation, by recording EventCorrected with forProvider, or ScrutinyConsulted by that body",
    },
  };
}
