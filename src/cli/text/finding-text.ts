import type { Finding, Outcome } from "engagement-ledger/projections";
import { evidenceText } from "./evidence-text.js";
import { grouped } from "./grouped.js";
import { outcomeLabel } from "./outcome-label.js";
import { asked, partNamed } from "./rule-named.js";
import { wrapped } from "./wrapped.js";

/** Findings that say the same, for a person: what was asked, what was found, what is missing, and the events. */
export function findingText([one, ...others]: readonly [
  Finding,
  ...ReadonlyArray<Finding>,
]): string[] {
  const { outcome, sentence, judgement, evidence, detail } = one;
  const missing = one.missing.filter((each) => !isSaid(each, sentence));
  const said = [
    sentence,
    ...(missing.length === 0 ? [] : [`Missing: ${missing.join("; ")}`]),
    ...(judgement === undefined
      ? []
      : [`Not judged: ${judgement.needed}. It could be recorded by ${judgement.whoCould}.`]),
    ...(detail?.split(",").includes("law-unverified") === true
      ? ["The words or the dates of this law were not checked."]
      : []),
    `Events: ${evidenceText(evidence)}`,
  ];
  return [
    ...[one, ...others].flatMap((finding) =>
      setIn(`${outcomeLabel[outcome]}: ${asked(finding.rule)} (${named(finding)})`, 2),
    ),
    ...said.flatMap((each) => setIn(each, 4)),
    "",
  ];
}

/** Findings that a person would read as one: they say the same, of the same events. */
export function alike(
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<readonly [Finding, ...Finding[]]> {
  return grouped(findings, ({ outcome, detail, sentence, missing, judgement, evidence }) =>
    JSON.stringify([outcome, detail, sentence, missing, judgement, evidence]),
  );
}

/** The findings that do not apply, in short, each reason once. */
export function notApplicableText(findings: ReadonlyArray<Finding>): string[] {
  const out = findings.filter(({ outcome }) => outcome === "not-applicable");
  if (out.length === 0) return [];
  const reasons = grouped(out, (one) => `${one.sentence} ${partNamed(one)} ${one.detail ?? ""}`);
  return [
    `  ${outcomeLabel["not-applicable"]}:`,
    ...reasons.flatMap((same) => {
      const rules = same.map(({ rule }) => rule).join(", ");
      return setIn(`${named({ ...same[0], rule: rules })}: ${same[0].sentence}`, 4);
    }),
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
  return wrapped(sentence, "  ", 96 - spaces).map((line) => indent + line);
}

function named(finding: Finding): string {
  return [finding.rule, partNamed(finding), finding.detail ?? ""]
    .filter((part) => part !== "")
    .join(", ");
}

/** Whether a sentence already says that a thing is missing. */
function isSaid(missing: string, sentence: string): boolean {
  const bare = missing.replace(/^(?:an?|the) /, "");
  return sentence.toLowerCase().includes(bare.toLowerCase());
}
