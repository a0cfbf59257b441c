import type {
  ClosedLoop,
  DutyReport,
  Finding,
  PublishedReach,
} from "engagement-ledger/projections";
import { outcomeLabel } from "../text/outcome-label.js";
import { shown } from "../text/shown.js";
import { wrapped } from "../text/wrapped.js";
import type { Answers } from "./answers.js";

/** What differs between the three answers of two views, in plain words. */
export function differences(then: Answers, now: Answers): ReadonlyArray<string> {
  return [
    ...recordedSince(then, now),
    "",
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

/** What was recorded between the two, in the order of recording. */
function recordedSince(then: Answers, now: Answers): ReadonlyArray<string> {
  const known = new Set(then.timeline.flatMap(({ events }) => events.ids));
  const since = now.timeline
    .filter(({ events }) => !events.ids.every((id) => known.has(id)))
    .toSorted((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
  return [
    `What was recorded since then, on what day, and when it had happened:`,
    ...since.flatMap(({ recordedAt, when, sentence }) =>
      wrapped(`${recordedAt.slice(0, 10)}: ${sentence} (happened ${onDay(when)})`, "    ").map(
        (line, at) => (at === 0 ? `  ${line}` : line),
      ),
    ),
  ];
}

function onDay(when: string): string {
  return when.startsWith("../") ? `by ${when.slice(3)}` : when;
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
  return lines.length === 0 ? ["No count changed."] : lines;
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
  return lines.length === 0
    ? ["No answer changed: nothing recorded since then bears on these rules."]
    : lines;
}

function loopDifferences(then: ClosedLoop, now: ClosedLoop): ReadonlyArray<string> {
  const [one, other] = [then.measures, now.measures];
  const themes = new Map(then.themes.map((theme) => [theme.theme, theme.state]));
  return [
    `Points that people made, answered and told back to them: then ${one.M1.numerator} of the ${one.M1.denominator} due; now ${other.M1.numerator} of ${other.M1.denominator}.`,
    ...now.themes
      .filter(({ theme, state }) => themes.get(theme) !== state)
      .map(
        ({ theme, title, state }) =>
          `“${title}”: then ${stateThen(themes.get(theme))}; now ${stateWords[state]}.`,
      ),
  ];
}

type State = ClosedLoop["themes"][number]["state"];

const stateWords: Readonly<Record<State, string>> = {
  heard: "heard, with no answer on record",
  acknowledged: "acknowledged, with no answer on record",
  coded: "found in responses, with no answer on record",
  considered: "before decision-makers, with no answer on record",
  answered: "answered, and not everyone who said it was told",
  told: "answered, and people were told",
  evidenced: "answered and told, and what differs for people is recorded",
  excluded: "left out of the measures",
};

function stateThen(state: State | undefined): string {
  return state === undefined ? "not on record" : stateWords[state];
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
