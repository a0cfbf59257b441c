import { relevantCharacteristics, type Characteristic } from "./characteristics.js";
import type { ImpactAssessment } from "./impact-assessments.js";

/** Tells whether an assessment has an entry for a characteristic. */
export function has({ characteristics }: ImpactAssessment, { code }: Characteristic): boolean {
  return characteristics.some((entry) => entry.code === code);
}

/** The relevant characteristics that have an entry in none of some assessments. */
export function lackingIn(
  assessments: ReadonlyArray<ImpactAssessment>,
): ReadonlyArray<Characteristic> {
  return relevantCharacteristics.filter((one) => !assessments.some((each) => has(each, one)));
}

/** Names characteristics in a sentence. */
export function titles(characteristics: ReadonlyArray<Characteristic>): string {
  return characteristics.map(({ title }) => title).join(", ");
}
