import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { BaselineRefusal } from "../baseline-refusal.js";
import type { PartOf } from "../gather-by.js";
import type { Baseline } from "../preset.js";

/** The baseline of a place that has one row; a second row about it is refused together with the first. */
export function oneRowEach(
  parts: ReadonlyArray<PartOf<Baseline>>,
): Either<BaselineRefusal, ReadonlyArray<Baseline>> {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return right(parts.map((part) => part.given));
  const category = first.given.area.code;
  return left({ _tag: "CategoryRepeated", category, rows: parts.map(({ row }) => row) });
}
