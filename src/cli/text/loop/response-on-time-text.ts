import type { ResponseOnTime } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";
import { measure } from "./measure.js";

const found: Partial<Readonly<Record<ResponseOnTime["notInTime"][number]["class"], string>>> = {
  overdue: "No response",
  "published-late": "Published late",
  "published-undated": "Not known whether in time",
};

/** M6: responses to consultations, with those that were not in time by name. */
export function responseOnTimeText(M6: ResponseOnTime): ReadonlyArray<string> {
  const undated =
    M6.publishedUndated === 0 ? "" : `; not known whether in time ${M6.publishedUndated}`;
  return [
    ...measure("M6", "Consultations past the limit whose response was published in time", M6),
    ...(M6.denominator + M6.notYetPast + M6.withdrawn === 0
      ? []
      : [
          `Published late ${M6.publishedLate}${undated}; overdue ${M6.overdue}; of those explained ${M6.explained}; not past the limit yet ${M6.notYetPast}; withdrawn ${M6.withdrawn}.`,
          ...M6.notInTime.map(
            ({ activity, title, limit, explained, ...one }) =>
              `${found[one.class] ?? "Not in time"}: “${title === "" ? activity : title}”, limit ${limit}${explained ? ", explained" : ""}.`,
          ),
          "Where a body has set no limit it is 84 days: Cabinet Office 2018, guidance and not law.",
        ].flatMap((line) => setIn(line, 6))),
  ];
}
