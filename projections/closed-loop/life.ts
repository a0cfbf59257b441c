import { atOrAfter, byTime, inTime, since, type Claim } from "./claim.js";
import type { Context } from "./context.js";
import type { Influence, Telling, ThemeDocument } from "./documents.js";
import { hasSubstance } from "./substance.js";

/** How far a theme has come. `excluded` is left out of the measures by a recorded event. */
export type LoopState = "heard" | "considered" | "answered" | "told" | "evidenced" | "excluded";

/** What became of one theme by a day. */
export interface Life {
  /** The theme. */
  readonly theme: ThemeDocument;
  /** How far it has come since it was last opened. */
  readonly state: LoopState;
  /** When it was heard. */
  readonly heard: Claim;
  /** What started its clock: the hearing, or the last re-opening. */
  readonly start: Claim;
  /** The event that left it out of the measures, with its reason. */
  readonly excluded: (Claim & { reason: string }) | undefined;
  /** The first answer with substance since the start. */
  readonly answer: Influence | undefined;
  /** The last thing said of it since the start, with or without substance. */
  readonly lastWord: Influence | undefined;
  /** Each return of feedback that first told one of its groups. */
  readonly told: ReadonlyArray<Telling>;
  /** Its groups that nobody has told. */
  readonly groupsNotTold: ReadonlyArray<string>;
  /** The last of the answer and of telling each group, once all are told. */
  readonly closing: Claim | undefined;
  /** What differs for people since the start, as recorded. */
  readonly difference: Claim | undefined;
}

/** Follows one theme to a day; undefined where it had not certainly been heard by then. */
export function lifeOf(theme: ThemeDocument, context: Context): Life | undefined {
  const { documents, today, tells } = context;
  const [heard] = theme.heard === null ? [] : inTime([theme.heard], today);
  if (heard === undefined) return undefined;
  const start = inTime(theme.reopened, today).at(-1) ?? heard;
  const excluded = inTime(theme.excluded, today)
    .filter((claim) => start === heard || byTime(claim, start) > 0)
    .at(-1);

  const words = inTime(theme.influences, today).filter((word) => since(word, start));
  const answer = words.find(hasSubstance);
  const forEveryone = theme.activities.flatMap((activity) =>
    (documents.activities.get(activity)?.tellings ?? []).filter(({ everyone }) => everyone),
  );
  const tellings = inTime([...theme.tellings, ...forEveryone], today).filter(
    (telling) => answer !== undefined && atOrAfter(telling, answer),
  );
  const firstTold = theme.groups.map((group) => ({
    group,
    by: tellings.find((telling) => tells(telling, group)),
  }));
  const groupsNotTold = firstTold.filter(({ by }) => by === undefined).map(({ group }) => group);
  const told =
    theme.groups.length === 0
      ? tellings.slice(0, 1)
      : firstTold.map(({ by }) => by).filter((telling) => telling !== undefined);
  const closed = answer !== undefined && groupsNotTold.length === 0 && told.length > 0;
  const closing = closed ? [answer, ...told].toSorted(byTime).at(-1) : undefined;

  const ofDecision = documents.matters
    .get(answer?.matter ?? "")
    ?.differences.filter(({ decision }) => decision === answer?.decision);
  const differences = inTime([...theme.differences, ...(ofDecision ?? [])], today);
  const difference = differences.find((claim) => since(claim, start));
  const considered = words.length > 0 || inTime(theme.papers, today).some((p) => since(p, start));

  const life = { theme, heard, start, excluded, answer, lastWord: words.at(-1), told };
  const state =
    excluded !== undefined
      ? "excluded"
      : closing !== undefined
        ? difference === undefined
          ? "told"
          : "evidenced"
        : answer !== undefined
          ? "answered"
          : considered
            ? "considered"
            : "heard";
  return { ...life, state, groupsNotTold, closing, difference };
}
