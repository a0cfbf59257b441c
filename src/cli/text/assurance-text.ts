import { onDay, type AssuranceReport, type AssuredMatter } from "engagement-ledger/projections";
import { assuredBodyText } from "./assured-body-text.js";
import { doneText, plannedText } from "./assured-work-text.js";
import { setIn } from "./finding-text.js";
import { gapsText } from "./gaps-text.js";
import { explained } from "./rule-named.js";

/** The assurance report for a person: what was done in each matter, and what is open. */
export function assuranceText({ matters, bodies, names }: AssuranceReport): ReadonlyArray<string> {
  if (matters.length === 0 && bodies.length === 0)
    return ["No matter is on record for this question."];
  const called = (body: string): string => names[body] ?? body;
  return [
    ...matters.flatMap((matter) => matterText(matter, called)),
    ...bodies.flatMap((body) => assuredBodyText(body, called)),
    "A gap is something that is not on record. It says nothing about what happened off the record.",
    explained,
  ];
}

function matterText(
  matter: AssuredMatter,
  called: (body: string) => string,
): ReadonlyArray<string> {
  const { title, body, bodyName, owner, duties, limbs, screenings, planned, done } = matter;
  const said = [
    `Whose duty: ${bodyName} (${body})`,
    `Bound by: ${duties.length === 0 ? "no duty in the table" : duties.map((one) => `${one.title} (${one.id})`).join("; ")}`,
    `Who owns it: ${owner ?? "not on record"}`,
    `Limbs of the duty on record: ${limbs.join(", ")}`,
    ...screenings.map(
      ({ when, implications, actions, capability, communityInterest, form }) =>
        `Screened for engagement ${onDay(when)}: ${implications}; to do: ${actions.join("; ")}; ` +
        `able to: ${capability}; local interest: ${communityInterest}` +
        (form === undefined ? "" : `; form: ${form}`),
    ),
    ...planned.map((one) => plannedText(one, called)),
  ];
  return [
    ...setIn(`${title} (${matter.matter})`, 0),
    ...said.flatMap((one) => setIn(one, 2)),
    "  What was done:",
    ...(done.length === 0
      ? ["    nothing that is linked to this matter is on record"]
      : done.flatMap((one) => setIn(doneText(one, called), 4))),
    ...whenText(matter),
    ...gapsText(matter),
  ];
}

function whenText(matter: AssuredMatter): ReadonlyArray<string> {
  const { daysToFirstInvolvement: days, stages, evaluated, papers, decisions } = matter;
  const { numerator, denominator } = evaluated;
  return [
    ...(days === undefined ? [] : [`Days from opening to the first involvement: ${days}`]),
    stagesText(stages),
    ...(denominator === 0 ? [] : [`Activities evaluated: ${numerator} of ${denominator}`]),
    ...papers.map(
      ({ title, when, meeting, formats }) =>
        `Paper: “${title}”, received ${onDay(when)}, ${meeting}` +
        (formats.length === 0 ? "" : ` (${formats.join(", ")})`),
    ),
    ...decisions.map(
      ({ decision, when, inPublic, weightGiven }) =>
        `Decided: “${decision}”, ${onDay(when)}` +
        (inPublic === undefined ? "" : inPublic ? ", in public" : ", not in public") +
        (weightGiven === undefined ? "" : `; weight given: ${weightGiven}`),
    ),
  ].flatMap((one) => setIn(one, 2));
}

/** At which parts of a matter people were involved, as the links say. */
function stagesText(stages: AssuredMatter["stages"]): string {
  const tagged = stages
    .filter((one) => one.stages.length > 0)
    .map((one) => `${one.part} (${one.stages.join(", ")})`);
  const none = stages.filter((one) => one.stages.length === 0).map(({ part }) => part);
  if (tagged.length === 0) return "Stages of involvement: none on record";
  return (
    `Stages of involvement: ${tagged.join("; ")}` +
    (none.length === 0 ? "" : `; none on record: ${none.join(", ")}`)
  );
}
