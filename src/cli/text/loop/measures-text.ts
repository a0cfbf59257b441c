import type { ClosedLoop, LoopMeasures } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";
import { measure } from "./measure.js";
import { notToldText } from "./not-told-text.js";
import { promisesText } from "./promises-text.js";
import { responseOnTimeText } from "./response-on-time-text.js";

/** The words of the measures, for what is counted. */
interface Counted {
  readonly many: string;
  readonly closed: string;
}

const themes: Counted = {
  many: "themes",
  closed: "Themes that are due, and are answered and told to every group that raised them",
};

/** The measures of themes, groups, consultations and promises, each with what is shown beside it. */
export function measuresText({ measures, excluded }: ClosedLoop): ReadonlyArray<string> {
  const { M2, M6 } = measures;
  const ofThemes = loopMeasuresText(measures, themes);
  return [
    "The measures",
    ...ofThemes.M1,
    ...measure("M2", "Groups engaged by an activity that were told what became of it", M2),
    ...notToldText(M2.notTold),
    ...ofThemes.M3,
    ...ofThemes.M4,
    ...ofThemes.M5,
    ...responseOnTimeText(M6),
    ...promisesText(measures),
    ...excluded.map(
      ({ reason, themes: count }) =>
        `  Left out of the measures: ${counted(count, "theme")} (${reason}).`,
    ),
  ];
}

/** M1, M3, M4 and M5 of whatever is counted. */
export function loopMeasuresText(
  { M1, M3, M4, M5 }: LoopMeasures,
  { many, closed }: Counted,
): Readonly<Record<"M1" | "M3" | "M4" | "M5", ReadonlyArray<string>>> {
  const within = (days: LoopMeasures["M3"]["within"]): string =>
    `within 14 days ${days["14"]}, within 28 days ${days["28"]}, within 84 days ${days["84"]}.`;
  return {
    M1: [
      ...measure("M1", closed, M1),
      ...(M1.denominator + M1.notYetDue === 0
        ? []
        : setIn(
            `Open and overdue ${M1.openOverdue}; closed late ${M1.closedLate}; not due yet ${M1.notYetDue}, of which closed already ${M1.closedBeforeDue}; closed by an answer that nobody has coded ${M1.uncoded}.`,
            6,
          )),
    ],
    M3: [
      `  M3  Days from heard to told, ${many} still open counted as open`,
      `      ${half(M3, many)}`,
      ...(M3.median === null
        ? []
        : [
            `      Of known days: closed ${M3.closed}, open ${M3.open}; of unknown days ${M3.undated}${M3.longestOpenDays === null ? "" : `; longest open ${counted(M3.longestOpenDays, "day")}`}.`,
          ]),
      ...(M3.closed === 0 ? [] : [`      Of those closed: ${within(M3.within)}`]),
      ...(M3.byInstant === undefined
        ? []
        : [`      By time stamps: ${within(M3.byInstant.within)}`]),
    ],
    M4: measure("M4", `Of ${many} not adopted or out of scope, those with a reason on record`, M4),
    M5: measure("M5", `Of closed ${many}, those with a difference to people on record`, M5),
  };
}

function half(
  { median, p90, closed, open, longestDays }: LoopMeasures["M3"],
  many: string,
): string {
  if (median === null) return `Does not apply: there are no ${many}.`;
  if (closed + open === 0)
    return "Cannot be said: of none is it known on which days it was heard and closed.";
  const told = (days: number | "not-reached" | null): string =>
    typeof days === "number"
      ? `within ${counted(days, "day")}`
      : `not yet, after ${counted(longestDays ?? 0, "day")}`;
  return `Half were told: ${told(median)}; nine in ten: ${told(p90)}.`;
}
