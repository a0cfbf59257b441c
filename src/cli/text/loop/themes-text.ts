import { onDay, type ClosedLoop, type ThemeRow } from "engagement-ledger/projections";
import { daysBetween } from "../../../events/time/day.js";
import { lastDay } from "../../../events/time/occurred-at.js";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";
import { dispositionWords, standingOf } from "./answer-words.js";

const shown = 30;

/** The themes for a person: the open and overdue first, the longest open at the top, then what is closed. */
export function themesText({
  asOf,
  themes,
}: Pick<ClosedLoop, "asOf" | "themes">): ReadonlyArray<string> {
  const counting = themes.filter(({ state }) => state !== "excluded");
  if (themes.length === 0) return ["No theme is on record for this question.", ""];
  const open = counting
    .filter(({ closed }) => closed === undefined)
    .toSorted((one, other) => leastOpen(other, asOf) - leastOpen(one, asOf));
  const lines = (row: ThemeRow): ReadonlyArray<string> => [opened(row, asOf), standingOf(row)];
  return [
    ...part(
      "Open and overdue",
      open.filter(({ due }) => due),
      lines,
      "Nothing is open and overdue.",
    ),
    ...part(
      "Open, not due yet",
      open.filter(({ due }) => !due),
      lines,
    ),
    ...part(
      "Answered, and told to everyone recorded as having said it",
      counting.filter(({ closed }) => closed !== undefined),
      (row) => [closedWords(row)],
    ),
  ];
}

function part(
  title: string,
  rows: ReadonlyArray<ThemeRow>,
  lines: (row: ThemeRow) => ReadonlyArray<string>,
  none?: string,
): ReadonlyArray<string> {
  if (rows.length === 0) return none === undefined ? [] : [none, ""];
  return [
    `${title} (${rows.length})`,
    ...rows
      .slice(0, shown)
      .flatMap((row) => [
        ...setIn(`“${row.title}”`, 2),
        ...lines(row).flatMap((line) => setIn(line, 6)),
      ]),
    ...(rows.length > shown
      ? [`  … and ${rows.length - shown} more; --csv or --json shows all.`]
      : []),
    "",
  ];
}

function opened(row: ThemeRow, asOf: string): string {
  const { days, due, deadline } = row;
  const least = days === undefined ? "at least " : "";
  const since = `open for ${least}${counted(leastOpen(row, asOf), "day")}`;
  const isOver = deadline !== undefined && asOf > deadline;
  const why = isOver
    ? `people were to be told by ${deadline}`
    : due
      ? "its matter is decided"
      : deadline === undefined
        ? "no day is set"
        : `people are to be told by ${deadline}`;
  return `${heardWords(row)}, ${since}; ${why}.`;
}

/** The days that it is open; where it is not known when it began, those since the last day it may have been. */
function leastOpen({ days, heard, reopened }: ThemeRow, asOf: string): number {
  return days ?? daysBetween(lastDay(reopened ?? heard), asOf);
}

function closedWords(row: ThemeRow): string {
  const { disposition = "", closed = "", days, evidenced, laterAnswers } = row;
  const took = days === undefined ? "" : `, ${counted(days, "day")} after`;
  const again = laterAnswers.map(
    (each) => `${onDay(each.on)}, ${dispositionWords(each.disposition)}`,
  );
  return [
    `${heardWords(row)}; told ${onDay(closed)}${took}. The answer: ${dispositionWords(disposition)}.`,
    ...(row.groupsTold.length === 0 ? ["Which group said it is not recorded."] : []),
    ...(again.length === 0 ? [] : [`Answered again ${again.join("; ")}.`]),
    ...(evidenced === undefined ? [] : [`A difference came ${onDay(evidenced)}, as recorded.`]),
  ].join(" ");
}

function heardWords({ heard, reopened }: ThemeRow): string {
  const first = `Heard ${onDay(heard)}`;
  return reopened === undefined ? first : `${first}, opened again ${onDay(reopened)}`;
}
