import type { ClosedLoop } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";
import { measure } from "./measure.js";

/** M7: promises kept, with those open and departed from. */
export function promisesText({ M7 }: ClosedLoop["measures"]): ReadonlyArray<string> {
  if (M7 === undefined) return [];
  const { open, notKept, departed, notDecidable, notApplicable, notTested } = M7;
  const left = departed.withReason.value + departed.withoutReason.value;
  const others = [
    ["that cannot be tested yet", notDecidable.value],
    ["that no longer apply", notApplicable.value],
    ["only tagged", notTested.value],
  ] as const;
  const beside = [
    `Open ${open.value}`,
    `not kept when due ${notKept.value}`,
    `departed from with a reason ${departed.withReason.value}, without ${departed.withoutReason.value}${left === 0 ? "" : ` (people told of ${departed.told.value})`}`,
    ...others.filter(([, count]) => count > 0).map(([words, count]) => `${words} ${count}`),
  ];
  const none = [M7.denominator, open.value, ...others.map(([, count]) => count)].every(
    (count) => count === 0,
  );
  return [
    ...measure("M7", "Promises kept, of those kept, not kept when due, or departed from", M7),
    ...(none ? [] : setIn(`${beside.join("; ")}.`, 6)),
  ];
}
