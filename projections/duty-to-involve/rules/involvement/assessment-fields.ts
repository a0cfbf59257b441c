import type { Kept } from "../../dossier/noted.js";

type Assessed = Kept<"DutyAssessed">;

/**
 * The fields of an assessment that are not answered, of the nine.
 *
 * All but one are required when it is recorded; an absent exemption says that none was claimed. Methods
 * are needed where a duty was judged to apply.
 *
 * Source: law.md 5.3.
 */
export function fieldsLacking({ duty, methods }: Assessed): ReadonlyArray<string> {
  return duty !== "none" && methods.length === 0 ? ["the methods of involvement (field 8)"] : [];
}

/** The fields answered with "unclear", "unknown" or "not-judged", since other rules turn on them. */
export function fieldsUnsettled(assessment: Assessed): ReadonlyArray<string> {
  const { responsible, impact, substantial, affected } = assessment;
  return [
    responsible === "unclear" ? "who is responsible (field 2)" : undefined,
    impact.manner === "unclear" ? "the impact on the manner of delivery (field 4)" : undefined,
    impact.range === "unclear" ? "the impact on the range of services (field 4)" : undefined,
    substantial === "not-judged" ? "whether the change is substantial (field 6)" : undefined,
    affected.users === "unknown" ? "whether users are affected (field 7)" : undefined,
    affected.carers === "unknown" ? "whether the people affected have carers (field 7)" : undefined,
    affected.representatives === "unknown"
      ? "whether the people affected have representatives (field 7)"
      : undefined,
  ].filter((field) => field !== undefined);
}
