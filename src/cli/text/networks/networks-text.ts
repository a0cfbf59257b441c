import type { PublishedNetworks } from "engagement-ledger/projections";
import { attendanceText } from "./attendance-text.js";
import { bodiesText } from "./bodies-text.js";
import { channelsText } from "./channels-text.js";
import { contactText } from "./contact-text.js";
import { involvementText } from "./involvement-text.js";
import { matrixText } from "./matrix-text.js";
import { placesText } from "./places-text.js";
import { programmesText } from "./programmes-text.js";
import { registerText } from "./register-text.js";
import { staffText } from "./staff-text.js";
import { useText } from "./use-text.js";

/** The lines of a report on networks, part by part. */
export function networksText(report: PublishedNetworks): ReadonlyArray<string> {
  return [
    ...matrixText(report),
    ...bodiesText(report),
    ...registerText(report),
    ...staffText(report),
    ...useText(report),
    ...attendanceText(report),
    ...channelsText(report),
    ...placesText(report),
    ...contactText(report),
    ...involvementText(report),
    ...programmesText(report),
  ];
}
