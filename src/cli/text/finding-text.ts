import { england, type Finding, type Outcome } from "engagement-ledger/projections";
import { evidenceText } from "./evidence-text.js";
import { outcomeLabel } from "./outcome-label.js";
import { wrapped } from "./wrapped.js";

/** One finding for a person: what was asked, what was found, what is missing, and the events. */
export function findingText(finding: Finding): string[] {
  const said = [
    finding.sentence,
    ...finding.missing.map((missing) => `Missing: ${missing}`),
    ...(finding.judgement === undefined
      ? []
      : [
          `Not judged: ${finding.judgement.needed}. It could be recorded by ${finding.judgement.whoCould}.`,
        ]),
    `Events: ${evidenceText(finding.evidence)}`,
  ];
  return [
    ...setIn(`${outcomeLabel[finding.outcome]}: ${asked(finding.rule)} (${named(finding)})`, 2),
    ...said.flatMap((sentence) => setIn(sentence, 4)),
    "",
  ];
}

/** The findings that do not apply, in short, each with its reason. */
export function notApplicableText(findings: ReadonlyArray<Finding>): string[] {
  const out = findings.filter(({ outcome }) => outcome === "not-applicable");
  if (out.length === 0) return [];
  return [
    `  ${outcomeLabel["not-applicable"]}:`,
    ...out.flatMap((finding) => setIn(`${named(finding)}: ${finding.sentence}`, 4)),
    "",
  ];
}

/** How many findings have each outcome, in one line. */
export function outcomeCounts(findings: ReadonlyArray<{ readonly outcome: Outcome }>): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of findings) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const labels: ReadonlyArray<Outcome> = [
    "evidence-found",
    "evidence-missing",
    "not-yet-due",
    "not-decidable",
    "not-applicable",
  ];
  return labels
    .filter((outcome) => counts.has(outcome))
    .map((outcome) => `${outcomeLabel[outcome]}: ${counts.get(outcome)}`)
    .join(" · ");
}

/** A sentence over lines, set in by so many spaces, and its later lines by two more. */
export function setIn(sentence: string, spaces: number): ReadonlyArray<string> {
  const indent = " ".repeat(spaces);
  return wrapped(sentence, `${indent}  `).map((line, at) => (at === 0 ? indent + line : line));
}

/** What a rule asks, to follow its outcome. */
function asked(id: string): string {
  const title = england.rules.find((rule) => rule.id === id)?.title ?? id;
  return title.slice(0, 1).toLowerCase() + title.slice(1);
}

function named(finding: Finding): string {
  const { rule, decision, check, about, period, detail } = finding;
  return [rule, decision, check, about, period, detail]
    .filter((name) => name !== undefined)
    .join(", ");
}
