import type { LoopMeasures, LoopParts } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";
import { groupTitle } from "../group-title.js";
import { oneLine } from "../one-line.js";
import { padded } from "../padded.js";

const shown = 30;
const titles = {
  group: "Whose loop stays open: by group, the least closed first",
  activity: "By activity, the least closed first",
  matter: "By matter, the least closed first",
  body: "By body, the least closed first",
} as const;
const counts = {
  group:
    "A theme counts once for each group that raised it; for a group it is closed when it is answered and that group was told. Counts are of themes, not of people.",
  activity: "A theme of several activities counts in each. Counts are of themes, not of people.",
  matter: "A theme of several matters counts in each. Counts are of themes, not of people.",
  body: "A theme of several bodies counts in each. Counts are of themes, not of people.",
} as const;

/** The loop by its parts as a table, with the whole as its last row. */
export function partsText({ by, whole, rows }: LoopParts): ReadonlyArray<string> {
  const { M1: all } = whole;
  if (rows.length === 0 || all.denominator + all.notYetDue === 0) return [];
  if (by === "group" && rows.every(({ part }) => part === null))
    return ["No theme says which group raised it, so nothing can be shown by group.", ""];
  const named = rows
    .slice(0, shown)
    .map(({ part, name, measures, gap }) => [
      short(by === "group" && part !== null ? groupTitle(part) : name),
      ...cells(measures),
      gap.M1 === null ? "" : signed(gap.M1 * 100, 1),
      gap.medianDays === null ? "" : signed(gap.medianDays, 0),
    ]);
  return [
    titles[by],
    ...padded(
      [
        [
          "",
          "Closed of due",
          "Overdue",
          "Longest open",
          "Half told in",
          "Points from all",
          "Days from all",
        ],
        ...named,
        ["All together", ...cells(whole), "", ""],
      ],
      [1, 2, 3, 4, 5, 6],
    ).map((line) => `  ${line}`),
    ...(rows.length > shown
      ? [`  … and ${rows.length - shown} more; --csv or --json shows all.`]
      : []),
    ...setIn(`${counts[by]} The last two columns are the distance from all together.`, 2),
    "",
  ];
}

function cells({ M1, M3 }: LoopMeasures): ReadonlyArray<string> {
  const rate = M1.value === null ? "-" : `${(M1.value * 100).toFixed(1)}%`;
  const unknown = M3.median === null || M3.closed + M3.open === 0;
  return [
    `${M1.numerator} of ${M1.denominator}, ${rate}`,
    String(M1.openOverdue),
    M3.longestOpenDays === null ? "-" : counted(M3.longestOpenDays, "day"),
    typeof M3.median === "number" ? counted(M3.median, "day") : unknown ? "-" : "not yet",
  ];
}

function signed(number: number, places: number): string {
  const text = Math.abs(number).toFixed(places);
  if (Number(text) === 0) return text;
  return `${number > 0 ? "+" : "-"}${text}`;
}

function short(name: string): string {
  const letters = Array.from(oneLine(name));
  return letters.length > 44 ? `${letters.slice(0, 43).join("")}…` : letters.join("");
}
