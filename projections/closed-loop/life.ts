import { atOrAfter, byTime, inTime, since, type Claim } from "./claim.js";
import type { Context } from "./context.js";
import type { Influence, Telling, ThemeDocument } from "./documents.js";
import { closingOf, groupsTold, type GroupTold } from "./group-told.js";
import { stateOf, type LoopState } from "./state.js";
import { hasSubstance } from "./substance.js";
import { returnsTo, website } from "./telling.js";

/** What became of one theme by a day. */
export interface Life {
  /** The theme. */
  readonly theme: ThemeDocument;
  /** How far it has come since it was last opened. */
  readonly state: LoopState;
  /** When it was first heard. */
  readonly heard: Claim;
  /** What started its clock: the hearing, or the last re-opening. */
  readonly start: Claim;
  /** The event that left it out of the measures, with its reason. */
  readonly excluded: (Claim & { reason: string }) | undefined;
  /** When people were told that they had been heard, before there was an answer. */
  readonly acknowledged: Claim | undefined;
  /** When a response was first coded to it. */
  readonly coded: Claim | undefined;
  /** When it reached a decision-maker. */
  readonly considered: Claim | undefined;
  /** The first answer with substance since the start. */
  readonly answer: Influence | undefined;
  /** Answers with substance after that one, which do not move it. */
  readonly laterAnswers: ReadonlyArray<Influence>;
  /** The last thing said of it since the start, with or without substance. */
  readonly lastWord: Influence | undefined;
  /** When the answer was first published on a website. */
  readonly published: Telling | undefined;
  /** Each of its groups, and what told it. */
  readonly groups: ReadonlyArray<GroupTold>;
  /** The last of the answer and of telling each group, once all are told. */
  readonly closing: Claim | undefined;
  /** The same for another answer, with what was told since that one. */
  readonly closingAfter: (answer: Claim) => Claim | undefined;
  /** What differs for people since the start, as recorded. */
  readonly difference: Claim | undefined;
}

/** Follows one theme to a day; undefined where it had not certainly been heard by then. */
export function lifeOf(theme: ThemeDocument, context: Context): Life | undefined {
  const { documents, today, tells, differencesOf } = context;
  const [heard] = theme.heard === null ? [] : inTime([theme.heard], today);
  if (heard === undefined) return undefined;
  const start = inTime(theme.reopened, today).findLast((claim) => since(claim, heard)) ?? heard;
  const sinceStart = <C extends Claim>(claims: ReadonlyArray<C>): ReadonlyArray<C> =>
    inTime(claims, today).filter((claim) => since(claim, start));

  const words = sinceStart(theme.influences);
  const [answer, ...laterAnswers] = words.filter(hasSubstance);
  const returns = returnsTo(theme, documents.activities, today);
  // What was told before it was opened again was of an earlier answer, though both be of one day.
  const standing = start === heard ? returns : sinceStart(returns);
  const tellingsOf = (one: Claim): ReadonlyArray<Telling> =>
    standing.filter((telling) => atOrAfter(telling, one));
  const tellings = answer === undefined ? [] : tellingsOf(answer);
  const groups = groupsTold(theme.groups, tellings, tells);

  const ofDecision = differencesOf(answer?.matter ?? "").get(answer?.decision ?? "") ?? [];
  const reached = {
    excluded: (start === heard ? inTime(theme.excluded, today) : sinceStart(theme.excluded)).at(-1),
    acknowledged: sinceStart(returns).find(
      (each) => each.channel !== website && (answer === undefined || !atOrAfter(each, answer)),
    ),
    coded: theme.coded === null ? undefined : sinceStart([theme.coded])[0],
    considered: [words[0], sinceStart(theme.papers)[0]]
      .filter((claim) => claim !== undefined)
      .toSorted(byTime)[0],
    answer,
    closing: closingOf(answer, groups),
    difference: sinceStart([...theme.differences, ...ofDecision])[0],
  };
  return {
    theme,
    state: stateOf(reached),
    heard,
    start,
    ...reached,
    laterAnswers,
    closingAfter: (one) => closingOf(one, groupsTold(theme.groups, tellingsOf(one), tells)),
    lastWord: words.at(-1),
    published: tellings.find(({ channel }) => channel === website),
    groups,
  };
}
