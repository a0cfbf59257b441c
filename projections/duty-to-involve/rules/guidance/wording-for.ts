import { kindOnDay } from "../../duties/kind-on-day.js";
import type { FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { kindUnknown } from "./kind-unknown.js";
import type { PrinciplesWording } from "./principles.js";

/** Answers where a wording is not for a body in a year, or it cannot be told; undefined where it is. */
export function whyOutside(
  { history, body }: BodyFacts,
  { called, from, binds }: PrinciplesWording,
  year: FinancialYear,
): Answer | undefined {
  if (from === undefined) return undefined;
  if (year.to < from)
    return { outcome: "not-applicable", sentence: `In ${year.name} there were not yet ${called}.` };
  const days = [year.from < from ? from : year.from, year.to];
  const kinds = days.map((day) => kindOnDay(history, day));
  if (kinds.some((kind) => kind._tag === "Known" && binds.includes(kind.kind))) return undefined;
  if (kinds.some(({ _tag }) => _tag === "NotRecorded")) return kindUnknown(body, year);
  return {
    outcome: "not-applicable",
    sentence: `${body} was not of a kind that ${called} are for: ${binds.join(", ")}.`,
  };
}
