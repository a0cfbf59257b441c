import type {
  ClosedLoop,
  DutyReport,
  Finding,
  PublishedReach,
} from "engagement-ledger/projections";
import { outcomeLabel } from "../text/outcome-label.js";
import { shown } from "../text/shown.js";
import type { Answers } from "./answers.js";

/** What differs between the three answers of two views, in plain words. */
export function differences(then: Answers, now: Answers): ReadonlyArray<string> {
  return [
    "The duty to involve:",
    ...dutyDifferences(then.duty, now.duty),
    "",
    "Who was heard:",
    ...reachDifferences(then.reach, now.reach),
    "",
    "What happened to what people said:",
    ...loopDifferences(then.loop, now.loop),
  ];
}

function reachDifferences(then: PublishedReach, now: PublishedReach): ReadonlyArray<string> {
  const lines: string[] = [];
  for (const name of ["contacts", "responses", "signatures"] as const) {
    const [one, other] = [then.counts?.[name].value, now.counts?.[name].value];
    if (one !== other) lines.push(`${name}: then ${shown(one)}; now ${shown(other)}.`);
  }
  const [one, other] = [then.areas, now.areas].map(
    (areas) => areas.filter(({ population }) => population !== undefined).length,
  );
  if (one !== other) lines.push(`Areas with a counted population: then ${one}; now ${other}.`);
  return lines.length === 0 ? ["No count differs."] : lines;
}

function dutyDifferences(then: DutyReport, now: DutyReport): ReadonlyArray<string> {
  const before = byName(then);
  const lines: string[] = [];
  for (const [name, finding] of byName(now)) {
    const earlier = before.get(name);
    if (earlier === undefined)
      lines.push(`${name}: there was no such finding; now ${words(finding)}.`);
    else if (words(earlier) !== words(finding))
      lines.push(`${name}: then ${words(earlier)}; now ${words(finding)}.`);
    before.delete(name);
  }
  for (const [name, finding] of before)
    lines.push(`${name}: then ${words(finding)}; now there is no such finding.`);
  return lines.length === 0 ? ["No finding differs."] : lines;
}

function loopDifferences(then: ClosedLoop, now: ClosedLoop): ReadonlyArray<string> {
  const [one, other] = [then.measures, now.measures];
  const themes = new Map(then.themes.map((theme) => [theme.theme, theme.state]));
  return [
    `Themes that were due and are closed: then ${one.M1.numerator} of ${one.M1.denominator}; now ${other.M1.numerator} of ${other.M1.denominator}.`,
    ...now.themes
      .filter(({ theme, state }) => themes.get(theme) !== state)
      .map(
        ({ theme, title, state }) =>
          `“${title}”: then ${themes.get(theme) ?? "not on record"}; now ${state}.`,
      ),
  ];
}

function byName({ matters }: DutyReport): Map<string, Finding> {
  return new Map(
    matters.flatMap(({ matter, body, findings }) =>
      findings.map((finding) => [
        [finding.rule, finding.decision, finding.check, `${matter}, ${body}`]
          .filter((part) => part !== undefined)
          .join(" · "),
        finding,
      ]),
    ),
  );
}

function words({ outcome, detail }: Finding): string {
  return `“${outcomeLabel[outcome]}”${detail === undefined ? "" : ` (${detail})`}`;
}
