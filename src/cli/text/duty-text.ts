import type {
  BodyFindings,
  DutyReport,
  Finding,
  MatterFindings,
} from "engagement-ledger/projections";
import { alike, findingText, notApplicableText, outcomeCounts, setIn } from "./finding-text.js";
import { explained } from "./rule-named.js";

/** The duty to involve for a person, matter by matter and rule by rule. */
export function dutyText({ matters, bodies }: DutyReport): ReadonlyArray<string> {
  if (matters.length === 0 && bodies.length === 0)
    return ["No matter is on record for this question."];
  return [
    ...matters.flatMap(matterText),
    ...bodies.flatMap(bodyText),
    "A finding is a statement about records. It says nothing about what happened off the record.",
    explained,
  ];
}

function matterText({ matter, title, body, bodyName, duties, findings }: MatterFindings): string[] {
  return [
    ...setIn(`${title} (${matter})`, 0),
    ...(duties.length === 0
      ? [...setIn(`No duty in the table binds ${bodyName} (${body}) on ${day}.`, 2)]
      : [
          ...setIn(`On ${day}, ${bodyName} (${body}) is bound by:`, 2),
          ...duties.flatMap(({ id, provision }) => setIn(`${id}: ${provision}`, 4)),
        ]),
    ...findingsText(findings),
  ];
}

function bodyText({ body, name, findings }: BodyFindings): string[] {
  return [`${name} (${body}), beyond its matters`, ...findingsText(findings)];
}

/** What is open comes first. What does not apply follows in short. */
const order = ["evidence-missing", "not-decidable", "not-yet-due", "evidence-found"] as const;

/** The day on which it is told which duties bind. */
const day = "the day of the first decision, else today";

function findingsText(findings: ReadonlyArray<Finding>): string[] {
  return [
    ...setIn(outcomeCounts(findings), 2),
    "",
    ...order.flatMap((wanted) =>
      alike(findings.filter(({ outcome }) => outcome === wanted)).flatMap(findingText),
    ),
    ...notApplicableText(findings),
  ];
}
