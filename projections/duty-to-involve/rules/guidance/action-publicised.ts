import type { OnRecord, Shown } from "./on-record.js";
import { workOf } from "./work-of-year.js";
import { yearOf } from "./year-of.js";

const wordSentOut = ["website", "newsletter", "e-bulletin", "press", "social-media"];

/** Consultations that a body opened in the year, and what it sent out by a channel that makes things known. */
export const madePublic: OnRecord = (facts, year) =>
  workOf(facts)
    .activities(year.name)
    .flatMap(({ activity, called }): ReadonlyArray<Shown> =>
      [...activity.openings, ...activity.held.filter(({ method }) => wordSentOut.includes(method))]
        .filter((one) => yearOf(one) === year.name)
        .map((event) => ({ called, event })),
    );
