import { atOrAfter, byTime, happenedBy, inTime, since, type Claim } from "../claim.js";
import type { Context } from "../context.js";
import { dueSince, isLate, type DueLife } from "../due.js";
import { eventsOf, turnedDown, type Measured } from "../measured.js";
import type { ResponseDocument } from "./projection.js";

/** One response as it is measured, or why it is left out and by which event. */
export type ResponseLife =
  | { readonly measured: Measured }
  | { readonly leftOut: string; readonly event: string };

/**
 * Follows one response to a day; undefined where it had not certainly come by then.
 *
 * A response coded to themes is closed when each of them is answered, and each is either told to all who raised
 * it or answered to this person by name. One not coded is closed by a return that names it and says what changed
 * or why not, for that return is then all the answer on record; it is counted as not coded. An answer from
 * before the response came is no answer to it.
 *
 * Source: measures.md 2.2 and 2.3.
 */
export function lifeOfResponse(
  response: ResponseDocument,
  context: Context,
  lifeOfTheme: (theme: string) => DueLife | undefined,
): ResponseLife | undefined {
  const { today, mattersOfTheme, bodiesOfTheme } = context;
  const { received, activity } = response;
  if (received === null || !happenedBy(received, today)) return undefined;
  const left = leftOut(response, received, today);
  if (left !== undefined) return left;

  const coding = inTime(response.codings, today).at(-1);
  const coded = (coding?.themes ?? []).map(lifeOfTheme).filter((life) => life !== undefined);
  const themes = coded.filter(({ excluded }) => excluded === undefined);
  const [first] = coded;
  if (themes.length === 0 && first?.excluded !== undefined)
    return { leftOut: `theme-${first.excluded.reason}`, event: first.excluded.event };

  // Its clock starts when it came, whenever a theme of it was first heard, and anew when one is opened again.
  const reopened = themes.filter((life) => life.start !== life.heard).map((life) => life.start);
  const start =
    [received, ...reopened.filter(isSince(received))].toSorted(byTime).at(-1) ?? received;
  const returns = inTime(response.returns, today).filter(isSince(start));
  const isCoded = coding !== undefined && coding.themes.length > 0;
  const closings = isCoded
    ? coding.themes.length > coded.length
      ? [undefined]
      : themes.map((life) => closingFor(life, start, returns))
    : [returns.find(({ says }) => says)];
  const closed = closings.filter((closing) => closing !== undefined);
  const closing = closed.length < closings.length ? undefined : closed.toSorted(byTime).at(-1);

  const raised = {
    matters: themes.flatMap(({ theme }) => mattersOfTheme(theme)),
    activities: [activity],
  };
  const due = dueSince(start, mattersOfTheme(raised), bodiesOfTheme(raised), context);
  const turned = themes.map(turnedDown);
  const ids = (): ReadonlyArray<string> => [
    ...[received, coding, ...closed, due.decisions[0]]
      .filter((claim) => claim !== undefined)
      .map(({ event }) => event),
    ...themes.flatMap(eventsOf),
  ];
  return {
    measured: {
      start,
      closing,
      due: due.due,
      closedLate: isLate(closing, due.deadline),
      uncoded: !isCoded || themes.some((life) => life.answer?.disposition === "uncoded"),
      turnedDown: turned.includes("without-reason")
        ? "without-reason"
        : turned.find((each) => each !== undefined),
      different: themes.some(
        ({ difference }) => difference !== undefined && since(difference, start),
      ),
      events: ids,
      words: ids,
    },
  };
}

const isSince =
  (start: Claim) =>
  (claim: Claim): boolean =>
    since(claim, start);

/** What closed one theme for one response: telling all who raised it, or telling this person. */
function closingFor(
  { answer: firstAnswer, laterAnswers, closing, closingAfter }: DueLife,
  start: Claim,
  returns: ReadonlyArray<Claim>,
): Claim | undefined {
  const answers = [...(firstAnswer === undefined ? [] : [firstAnswer]), ...laterAnswers];
  const answer = answers.find(isSince(start));
  if (answer === undefined) return undefined;
  const toAll = answer === firstAnswer ? closing : closingAfter(answer);
  const byName = returns.find((each) => atOrAfter(each, answer));
  return [toAll, byName]
    .filter((claim) => claim !== undefined)
    .toSorted(byTime)
    .at(0);
}

function leftOut(
  { petition, withdrawn, moderated }: ResponseDocument,
  received: Claim,
  today: string,
): ResponseLife | undefined {
  if (petition) return { leftOut: "petition-signature", event: received.event };
  const [taken] = inTime(withdrawn, today);
  if (taken !== undefined) return { leftOut: "withdrawn", event: taken.event };
  const last = inTime(moderated, today).at(-1);
  return last?.decision === "excluded" ? { leftOut: last.reason, event: last.event } : undefined;
}
