import type { DecisionPoint } from "../facts.js";
import { listed } from "../listed.js";
import { documentCalled, type ImpactAssessment } from "./impact-assessments.js";
import type { Sought } from "./sought.js";

/** Says why no assessment is on record as put to those who decided; `late` names what came after. */
export function lackingSentence(
  { called: wanted, kinds }: Sought,
  assessments: ReadonlyArray<ImpactAssessment>,
  all: ReadonlyArray<ImpactAssessment>,
  { called: decided }: DecisionPoint,
  late: string,
): string {
  if (late !== "") return `The record dates ${wanted} or its paper after ${decided}: ${late}.`;
  if (assessments.length > 0)
    return (
      `On record: ${listed(assessments.map(documentCalled))}. No paper that the body which decided had ` +
      `before it names it, for ${decided}.`
    );
  const others = [...new Set(all.map(({ kind }) => kind))].filter((kind) => !kinds.includes(kind));
  return (
    `Of ${wanted} there is none on record, for ${decided}.` +
    (others.length > 0
      ? ` Of other kinds, which do not count here: ${others.toSorted().join(", ")}.`
      : "")
  );
}
