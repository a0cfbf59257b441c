import type { Kept } from "../../dossier/noted.js";
import type { Part } from "./reply-parts.js";

/**
 * The answers that a report asks for: one where it was answered as a whole, else one a recommendation.
 *
 * An answer that names no recommendation answers them all.
 */
export function explanations(
  recommendations: Kept<"InsightReceived">["recommendations"],
  answers: ReadonlyArray<Kept<"InsightAnswered">>,
  called: string,
): ReadonlyArray<Part> {
  const part = (name: string, meant: ReadonlyArray<Kept<"InsightAnswered">>): Part => ({
    called: name,
    late: "answered-late",
    events: meant.filter(({ inWriting }) => inWriting),
    otherwise: meant.filter(({ inWriting }) => !inWriting),
  });
  if (
    answers.every(({ recommendation }) => recommendation === undefined) ||
    recommendations.length === 0
  )
    return [part(called, answers)];
  return recommendations.map(({ id }) =>
    part(
      `${called} (recommendation ${id})`,
      answers.filter(({ recommendation }) => recommendation === undefined || recommendation === id),
    ),
  );
}
