import type { ClosedLoop } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";
import { groupTitle } from "../group-title.js";
import { grouped } from "../grouped.js";

const shown = 12;

/** The groups that were engaged and not told, by activity. */
export function notToldText(
  notTold: ClosedLoop["measures"]["M2"]["notTold"],
): ReadonlyArray<string> {
  const byActivity = grouped(notTold, ({ activity }) => activity);
  return [
    ...byActivity.slice(0, shown).flatMap((groups) => {
      const [{ title, activity }] = groups;
      const names = groups.map(({ group }) => groupTitle(group)).join(", ");
      return setIn(`Not told of “${title === "" ? activity : title}”: ${names}.`, 6);
    }),
    ...(byActivity.length > shown
      ? [`      … and ${byActivity.length - shown} more activities; --json shows all.`]
      : []),
  ];
}
