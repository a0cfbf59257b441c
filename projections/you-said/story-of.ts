import { byTime, inTime, since, type Claim } from "../closed-loop/claim.js";
import type { DueLife } from "../closed-loop/due.js";
import { answerOf } from "./answer.js";
import type { Paper, ThemeWords } from "./documents.js";
import { sourceOf } from "./source.js";
import type { Considered, Delay, Difference, Place, Story } from "./story.js";
import { toldOf } from "./told.js";
import type { Wording } from "./wording.js";

/** Tells what became of one theme, from the words on record by the day. */
export function storyOf(theme: ThemeWords, life: DueLife, wording: Wording): Story {
  const { today } = wording;
  const influences = inTime(theme.influences, today);
  const isSince = (claim: Claim): boolean => since(claim, life.start);
  const excluded = theme.excluded.find(({ event }) => event === life.excluded?.event);
  return {
    theme: theme.theme,
    title: theme.title,
    summary: theme.summary,
    people: theme.people,
    groups: theme.groups,
    places: theme.activities.map((activity) => placeOf(activity, wording)),
    heard: sourceOf(life.heard, "ThemeIdentified"),
    reopened: inTime(theme.reopened, today).map((claim) => ({
      reason: claim.reason,
      source: sourceOf(claim, "ThemeReopened"),
    })),
    excluded:
      excluded === undefined
        ? null
        : {
            reason: excluded.reason,
            because: excluded.because,
            source: sourceOf(excluded, "ThemeExcluded"),
          },
    state: life.state,
    due: life.due,
    deadline: life.deadline ?? null,
    considered: papersOf(theme, isSince, wording),
    answers: influences.filter(isSince).map((each) => answerOf(each, life, wording)),
    earlierAnswers: influences
      .filter((each) => !isSince(each))
      .map((each) => answerOf(each, life, wording)),
    told: toldOf(life, wording),
    notTold: life.groups.filter(({ by }) => by === undefined).map(({ group }) => group),
    delays: delaysOf(theme, life, wording),
    differences: differencesOf(theme, life, wording),
  };
}

function placeOf(activity: string, { documents, today }: Wording): Place {
  const found = documents.activities.get(activity);
  const times = inTime(found?.held ?? [], today);
  return {
    activity,
    title: times[0]?.title ?? activity,
    times: times.map((held) => ({
      channel: held.channel,
      source: sourceOf(held, held.channel === null ? "ConsultationOpened" : "ActivityHeld"),
    })),
  };
}

function papersOf(
  theme: ThemeWords,
  isSince: (claim: Claim) => boolean,
  { documents, today, nameOf }: Wording,
): ReadonlyArray<Considered> {
  const papers = new Map<string, Paper & Pick<Considered, "names">>();
  for (const activity of theme.activities)
    for (const paper of documents.activities.get(activity)?.papers ?? [])
      papers.set(paper.event, { ...paper, names: "activity" });
  for (const paper of theme.papers) papers.set(paper.event, { ...paper, names: "theme" });
  return inTime([...papers.values()], today).map((paper) => ({
    by: nameOf(paper.by),
    meeting: paper.meeting,
    document: paper.document,
    names: paper.names,
    earlier: !isSince(paper),
    source: sourceOf(paper, "PaperReceived"),
  }));
}

/** A delay said once people had been told is about something else. */
function delaysOf(
  theme: ThemeWords,
  { closing }: DueLife,
  { documents, today }: Wording,
): ReadonlyArray<Delay> {
  const delays = theme.activities.flatMap(
    (activity) => documents.activities.get(activity)?.delays ?? [],
  );
  const open = inTime(delays, today).filter(
    (delay) => closing === undefined || !since(delay, closing),
  );
  return open.map((delay) => ({
    reason: delay.reason,
    expectedOn: delay.expectedOn,
    source: sourceOf(delay, "ReturnDelayed"),
  }));
}

function differencesOf(
  theme: ThemeWords,
  { answer, start }: DueLife,
  { documents, today }: Wording,
): ReadonlyArray<Difference> {
  const ofDecision = (documents.matters.get(answer?.matter ?? "")?.differences ?? []).filter(
    ({ decision }) => decision === answer?.decision,
  );
  const all = new Map([...theme.differences, ...ofDecision].map((each) => [each.event, each]));
  return inTime([...all.values()], today)
    .filter((each) => since(each, start))
    .toSorted(byTime)
    .map((each) => ({
      what: each.what,
      document: each.document,
      source: sourceOf(each, "DifferenceEvidenced"),
    }));
}
