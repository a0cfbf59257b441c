import type { AssuranceReport, AssuredMatter } from "engagement-ledger/projections";
import { assuredBodyText } from "./assured-body-text.js";
import { doneText, plannedText } from "./assured-work-text.js";
import { setIn } from "./finding-text.js";
import { gapsText } from "./gaps-text.js";

/** The assurance report for a person: what was done in each matter, and what is open. */
export function assuranceText({ matters, bodies }: AssuranceReport): ReadonlyArray<string> {
  if (matters.length === 0 && bodies.length === 0)
    return ["No matter is on record for this question."];
  return [
    ...matters.flatMap(matterText),
    ...bodies.flatMap(assuredBodyText),
    "A gap is something that is not on record. It says nothing about what happened off the record.",
  ];
}

function matterText(matter: AssuredMatter): ReadonlyArray<string> {
  const { title, body, owner, duties, limbs, screenings, planned, done } = matter;
  const said = [
    `Whose duty: ${body}, under ${duties.length === 0 ? "no duty in the table" : duties.join(", ")}`,
    `Who owns it: ${owner ?? "not on record"}`,
    `Limbs on record: ${limbs.join(", ")}`,
    ...screenings.map(
      ({ when, implications, actions, capability, communityInterest, form }) =>
        `Screened for engagement, ${when}: ${implications}; to do: ${actions.join("; ")}; ` +
        `able to: ${capability}; local interest: ${communityInterest}` +
        (form === undefined ? "" : `; form: ${form}`),
    ),
    ...planned.map(plannedText),
  ];
  return [
    `${title} (${matter.matter})`,
    ...said.flatMap((one) => setIn(one, 2)),
    "  What was done:",
    ...(done.length === 0
      ? ["    nothing that is linked to this matter is on record"]
      : done.flatMap((one) => setIn(doneText(one), 4))),
    ...whenText(matter),
    ...gapsText(matter),
  ];
}

function whenText(matter: AssuredMatter): ReadonlyArray<string> {
  const { daysToFirstInvolvement: days, stages, evaluated, papers, decisions } = matter;
  return [
    ...(days === undefined ? [] : [`Days from opening to the first involvement: ${days}`]),
    `Stages: ${stages.map((one) => `${one.part}: ${one.stages.join(", ") || "none tagged"}`).join("; ")}`,
    `Activities evaluated: ${evaluated.numerator} of ${evaluated.denominator}`,
    ...papers.map(
      ({ title, when, meeting, formats }) =>
        `Paper: “${title}”, ${when}, ${meeting}` +
        (formats.length === 0 ? "" : ` (${formats.join(", ")})`),
    ),
    ...decisions.map(
      ({ decision, when, inPublic, weightGiven }) =>
        `Decided: “${decision}”, ${when}` +
        (inPublic === undefined ? "" : inPublic ? ", in public" : ", not in public") +
        (weightGiven === undefined ? "" : `; weight given: ${weightGiven}`),
    ),
  ].flatMap((one) => setIn(one, 2));
}
