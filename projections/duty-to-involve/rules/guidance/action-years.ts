import { kindOnDay } from "../../duties/kind-on-day.js";
import { financialYear, type FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { guidance2017 } from "./guidance-2017.js";
import { kindUnknown } from "./kind-unknown.js";
import { taggedBy } from "./tagged-evidence.js";
import type { Tagged } from "./tagged.js";
import { yearsOf } from "./years-of.js";

const { scheme, binds, firstYear, lastYear } = guidance2017;
const bound: ReadonlyArray<string> = binds;

/**
 * Tests an action for each year of the guidance in which the record shows a commissioning group or NHS
 * England at work, or in which evidence is tagged.
 *
 * A year or a body that the guidance is not for has an answer only where evidence of the action is tagged.
 */
export function yearByAction(
  facts: BodyFacts,
  code: string,
  test: (year: FinancialYear, tagged: Tagged | undefined) => Answer,
): ReadonlyArray<Answer> {
  const tagged = taggedBy(facts, scheme);
  return yearsOf(facts, tagged.years).flatMap((name) => {
    const year = financialYear(name);
    const evidence = tagged.get(code, name);
    const outside = whyOutside(facts, year);
    if (outside === undefined) return [{ ...test(year, evidence), period: name }];
    return evidence === undefined
      ? []
      : [{ ...outside, evidence: evidence.evidence, period: name }];
  });
}

function whyOutside({ history, body }: BodyFacts, year: FinancialYear): Answer | undefined {
  if (year.name < firstYear || year.name > lastYear)
    return {
      outcome: "not-applicable",
      sentence: `The guidance of 2017 is tested for ${firstYear} to ${lastYear}, not for ${year.name}.`,
    };
  const kinds = [year.from, year.to].map((day) => kindOnDay(history, day));
  if (kinds.some((kind) => kind._tag === "Known" && bound.includes(kind.kind))) return undefined;
  if (kinds.every(({ _tag }) => _tag !== "NotRecorded"))
    return {
      outcome: "not-applicable",
      sentence: `The guidance of 2017 is for commissioning groups and NHS England; ${body} was neither in ${year.name}.`,
    };
  return kindUnknown(body, year);
}
