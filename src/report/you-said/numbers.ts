import type { RootContent } from "mdast";
import type { YouSaidMatter } from "../../../projections/you-said/report.js";
import { counted } from "../../events/sentence.js";
import { heading, paragraph } from "../tree/blocks.js";
import { table } from "../tree/table.js";
import { groupTitle } from "../words/titles.js";
import { countedBlocks } from "./counted.js";

type Measures = NonNullable<YouSaidMatter["measures"]>;

/** The measures of one matter, each with what it was counted from and the events behind it. */
export function numbersBlocks(
  title: string,
  measures: Measures,
  sources: YouSaidMatter["counted"],
): ReadonlyArray<RootContent> {
  const { M1, M2, M3, M4, M5 } = measures;
  const share = (id: string, what: string, { value, numerator, denominator }: Measures["M4"]) => [
    `${what} (${id})`,
    value === null ? "Does not apply" : `${(100 * value).toFixed(1)}%`,
    `${numerator} of ${denominator}`,
  ];
  const longest =
    M3.longestOpenDays === null
      ? "None is open"
      : `Longest open: ${counted(M3.longestOpenDays, "day")}`;
  return [
    heading(3, `The numbers on: ${title}`),
    table(
      `How many points were answered and told, on: ${title}`,
      ["What is counted", "Result", "Counted"],
      [
        share("M1", "Points that people should have been told about by now, and were", M1),
        share("M2", "Groups that took part in an activity, and were told", M2),
        [
          "Days until half of the points were answered and told (M3)",
          days(M3, M3.median),
          `${M3.closed} told, ${M3.open} still open, ${M3.undated} on an unknown day`,
        ],
        [
          "Days until 9 in 10 of the points were answered and told (M3)",
          days(M3, M3.p90),
          M3.open + M3.closed === 0 ? "No day is known" : longest,
        ],
        share("M4", "Points not taken up or not decided here, with a reason on record", M4),
        share("M5", "Points answered and told, with a difference on record", M5),
      ],
    ),
    paragraph(
      `Beside M1: not due yet ${M1.notYetDue}, of which answered and told already ${M1.closedBeforeDue}; told late ${M1.closedLate}; open and overdue ${M1.openOverdue}; answered, but nobody recorded whether yes or no ${M1.uncoded}. In M3 a point that is still open counts as open up to the day of this page.`,
    ),
    ...(M2.notTold.length === 0
      ? []
      : [
          paragraph(
            `Groups that took part and are not on record as told: ${M2.notTold.map(({ group, title: activity, activity: id }) => `${groupTitle(group)} (${activity === "" ? id : activity})`).join("; ")}.`,
          ),
        ]),
    ...countedBlocks(measures, sources),
  ];
}

function days({ closed, open, longestDays }: Measures["M3"], found: Measures["M3"]["p90"]): string {
  if (found === null) return "Does not apply";
  if (closed + open === 0) return "Cannot be said";
  if (found !== "not-reached") return counted(found, "day");
  return `Not reached after ${counted(longestDays ?? 0, "day")}`;
}
