import type { ClosedLoop } from "engagement-ledger/projections";
import { aboutText } from "./about-text.js";
import { measuresText } from "./measures-text.js";
import { partsText } from "./parts-text.js";
import { themesText } from "./themes-text.js";

/** What happened to what people said, for a person: what is open and overdue first, by name. */
export function loopText(report: ClosedLoop): ReadonlyArray<string> {
  return [
    ...aboutText(report, "themes heard", " M2, M6 and M7 are of all days."),
    ...themesText(report),
    ...(report.parts === undefined ? [] : partsText(report.parts)),
    ...measuresText(report),
  ];
}
