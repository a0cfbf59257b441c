import type { GivenDataOf } from "engagement-ledger";
import type { Step } from "../projections/told-case.js";
import { promisesOn } from "./reports.js";

type Measure = NonNullable<GivenDataOf<"CommitmentMade">["measures"]>[number];

/** The one promise of a history by a day: how it stands, and what was counted of what was asked, by measure. */
export async function promiseOn(steps: ReadonlyArray<Step>, today: string) {
  const [row, ...others] = await promisesOn(steps, today);
  if (row === undefined || others.length > 0) throw new Error(`${others.length + 1} promises`);
  const counted = row.measures.map(
    ({ figure }) => `${figure?.numerator} of ${figure?.denominator}`,
  );
  return { ...row, counted };
}

/** A measure that counts times that something was held. */
export function timesHeld(
  where: Omit<Measure["where"], "type">,
  given: Partial<Omit<Measure, "where">> = {},
): Measure {
  const much = given.all === true ? {} : { atLeast: 1 };
  return { count: "events", where: { type: "ActivityHeld", ...where }, ...much, ...given };
}
