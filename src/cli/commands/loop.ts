import type { ClosedLoop, Figure } from "engagement-ledger/projections";
import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askLoop } from "../answers/loop.js";
import type { Console } from "../console.js";
import type { ExitCode } from "../exit-code.js";
import { counted } from "../text/counted.js";
import { evidenceText } from "../text/evidence-text.js";
import { padded } from "../text/padded.js";
import { percent } from "../text/percent.js";

/** `loop LEDGER`: what happened to what people said. */
export function loop(console: Console, path: string, options: AnswerOptions): Promise<ExitCode> {
  return answerCommand(console, path, options, askLoop, {
    title: "What happened to what people said",
    json: (report) => report,
    csv: ({ themes }) => [
      [
        "theme",
        "title",
        "state",
        "heard",
        "answered",
        "disposition",
        "closed",
        "days",
        "due",
        "deadline",
        "groups_not_told",
      ],
      ...themes.map((row) => [
        row.theme,
        row.title,
        row.state,
        row.heard,
        row.answered ?? "",
        row.disposition ?? "",
        row.closed ?? "",
        row.days ?? "",
        row.due ? "yes" : "no",
        row.deadline ?? "",
        row.groupsNotTold.join("; "),
      ]),
    ],
    text,
  });
}

const shown = 30;

function told({ median, p90, closed, open }: ClosedLoop["measures"]["M3"]): string {
  if (median === null) return "Does not apply: there are no themes.";
  if (closed + open === 0)
    return "Cannot be said: of no theme is it known on which days it was heard and closed.";
  const within = (days: number | "not-reached" | null): string =>
    typeof days === "number" ? `within ${counted(days, "day")}` : "not yet";
  return `Half were told: ${within(median)}; nine in ten: ${within(p90)}.`;
}

function text({ measures, themes, excluded }: ClosedLoop): ReadonlyArray<string> {
  const { M1, M2, M3, M4, M5, M6 } = measures;
  const line = (id: string, words: string, figure: Figure): ReadonlyArray<string> => [
    `${id}  ${words}`,
    `    ${percent(figure)}. Events: ${evidenceText(figure.evidence)}`,
  ];
  return [
    ...line(
      "M1",
      "Themes that are due, and are answered and told to every group that raised them",
      M1,
    ),
    `    Not yet due ${M1.notYetDue}; closed before due ${M1.closedBeforeDue}; closed late ${M1.closedLate}; open and overdue ${M1.openOverdue}; answered but not coded ${M1.uncoded}.`,
    ...line("M2", "Groups engaged by an activity that were told what became of it", M2),
    `M3  Days from heard to told, themes still open counted as open`,
    `    ${told(M3)}`,
    `    Closed ${M3.closed}; open ${M3.open}; on an unknown day ${M3.undated}${M3.longestOpenDays === null ? "" : `; longest open ${counted(M3.longestOpenDays, "day")}`}.`,
    `    Within 14 days ${M3.within["14"]}, within 28 days ${M3.within["28"]}, within 84 days ${M3.within["84"]}.`,
    ...(M3.byInstant === undefined
      ? []
      : [
          `    By time stamps: within 14 days ${M3.byInstant.within["14"]}, within 28 days ${M3.byInstant.within["28"]}, within 84 days ${M3.byInstant.within["84"]}.`,
        ]),
    ...line("M4", "Themes not adopted or out of scope for which a reason is recorded", M4),
    ...line("M5", "Closed themes with a recorded difference", M5),
    ...line("M6", "Consultations past the limit whose response was published in time", M6),
    ...excluded.map(
      ({ reason, themes: count }) =>
        `Left out of the measures: ${counted(count, "theme")} (${reason}).`,
    ),
    "",
    ...(themes.length === 0 ? ["No theme is on record for this question."] : table(themes)),
  ];
}

function table(themes: ClosedLoop["themes"]): ReadonlyArray<string> {
  const rows = themes
    .slice(0, shown)
    .map((row) => [
      row.title.length > 60 ? `${row.title.slice(0, 59)}…` : row.title,
      row.state,
      row.disposition ?? "",
      row.heard,
      row.closed ?? "",
      row.days === undefined ? "" : String(row.days),
      row.due ? "yes" : "no",
      row.groupsNotTold.join(", "),
    ]);
  return [
    ...padded(
      [["Theme", "State", "Answer", "Heard", "Closed", "Days", "Due", "Groups not told"], ...rows],
      [5],
    ),
    ...(themes.length > shown
      ? [`… and ${themes.length - shown} more; --csv or --json shows all.`]
      : []),
  ];
}
