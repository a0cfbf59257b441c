import type { Timing } from "../timing.js";
import type { Judgement } from "./finding.js";

/** The detail of a finding that cannot be decided on its dates. */
export function orderDetail(timing: Timing): ReadonlyArray<string> {
  return timing === "same-day-order-unknown" || timing === "imprecise-date" ? [timing] : [];
}

/** Why dates do not decide, as the end of a sentence. */
export function whyUndated(timing: Timing): string {
  return timing === "same-day-order-unknown"
    ? "both on the same day, with no times that show which came first"
    : "dated too imprecisely to show which came first";
}

/** Who could say which of two things came first. */
export const orderNeeded: Judgement = {
  needed: "when exactly each of the two happened",
  whoCould: "whoever recorded them, by recording EventCorrected with a more exact occurredAt",
};

/** Who could say which days are working days, where that is not known. */
export const calendarNeeded: Judgement = {
  needed: "which of those days are bank holidays",
  whoCould: "whoever keeps the calendar of bank holidays, once that year is published",
};
