import type {
  BodyFindings,
  DutyReport,
  Finding,
  MatterFindings,
} from "engagement-ledger/projections";
import { findingText, notApplicableText, outcomeCounts, setIn } from "./finding-text.js";

/** The duty to involve for a person, matter by matter and rule by rule. */
export function dutyText({ matters, bodies }: DutyReport): ReadonlyArray<string> {
  if (matters.length === 0 && bodies.length === 0)
    return ["No matter is on record for this question."];
  return [
    ...matters.flatMap(matterText),
    ...bodies.flatMap(bodyText),
    "A finding is a statement about records. It says nothing about what happened off the record.",
  ];
}

function matterText({ matter, title, body, duties, findings }: MatterFindings): string[] {
  return [
    `${title} (${matter})`,
    ...(duties.length === 0
      ? [`  No duty in the table binds ${body} on that day.`]
      : [
          `  ${body} is bound by:`,
          ...duties.flatMap(({ id, provision }) => setIn(`${id}: ${provision}`, 4)),
        ]),
    ...findingsText(findings),
  ];
}

function bodyText({ body, name, findings }: BodyFindings): string[] {
  return [`${name} (${body}), beyond its matters`, ...findingsText(findings)];
}

function findingsText(findings: ReadonlyArray<Finding>): string[] {
  return [
    ...setIn(outcomeCounts(findings), 2),
    "",
    ...findings.filter(({ outcome }) => outcome !== "not-applicable").flatMap(findingText),
    ...notApplicableText(findings),
  ];
}
