import { discloseCount, isSuppressed, suppressedTogether, type DisclosedCount } from "./count.js";
import type { DisclosureProfile } from "./profile.js";

/** Parts of a total as they may be published together. */
export interface DisclosedParts {
  /** Each part, in the order given. */
  readonly parts: ReadonlyArray<DisclosedCount>;
  /** The total, from the true values. */
  readonly total: DisclosedCount;
  /** Whether the parts shown add up to another number than the total shown: expected of rounding. */
  readonly partsDiffer: boolean;
}

/**
 * Makes the parts of a shown total safe to publish beside it.
 *
 * Where exactly one part is held back and the rest is exact, a reader could subtract: the smallest other
 * part that is not zero is held back too, and where there is none, the total. Both then say `or complement`.
 *
 * The part at `spared` is taken only where there is no other, such as one that is a total of further parts.
 *
 * Source: measures.md DC-4.
 *
 * @example
 * discloseParts([0, 20, 40], 60, disclosureProfiles["suppress-lt5"]).parts; //=> [0, 20, 40]
 * discloseParts([3, 20, 40], 63, disclosureProfiles["suppress-lt5"]).parts[1];
 * //=> { value: null, suppressed: "1-4 or complement" }
 */
export function discloseParts(
  parts: ReadonlyArray<number>,
  total: number,
  profile: DisclosureProfile,
  spared = -1,
): DisclosedParts {
  const shown = parts.map((part) => discloseCount(part, profile));
  const whole = discloseCount(total, profile);
  const held = shown.filter(isSuppressed).length;
  if (!profile.suppressesComplements || held !== 1 || isSuppressed(whole))
    return answer(shown, whole);
  const second = smallestShown(parts, shown, spared);
  const veiled = suppressedTogether(profile);
  const safe = shown.map((part, index) => (isSuppressed(part) || index === second ? veiled : part));
  return answer(safe, second < 0 ? veiled : whole);
}

function smallestShown(
  parts: ReadonlyArray<number>,
  shown: ReadonlyArray<DisclosedCount>,
  spared: number,
): number {
  const [smallest = -1] = [...parts.keys()]
    .filter((index) => (parts[index] ?? 0) > 0 && !isSuppressed(shown[index]))
    .toSorted(
      (one, other) =>
        Number(one === spared) - Number(other === spared) ||
        (parts[one] ?? 0) - (parts[other] ?? 0),
    );
  return smallest;
}

function answer(parts: ReadonlyArray<DisclosedCount>, total: DisclosedCount): DisclosedParts {
  const numbers = parts.filter((part) => typeof part === "number");
  const sum = numbers.reduce((sum, part) => sum + part, 0);
  return {
    parts,
    total,
    partsDiffer: numbers.length < parts.length || (typeof total === "number" && sum !== total),
  };
}
