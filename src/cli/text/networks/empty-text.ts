import type { PublishedNetworks } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";
import { groupTitle } from "../group-title.js";

/** The pairs of a partner and a group without a network on record, by name, and the bodies without a row. */
export function emptyText({
  groups,
  rows,
  empty,
  leftOut,
}: PublishedNetworks["matrix"]): ReadonlyArray<string> {
  return [
    ...(empty.length === 0 ? [] : ["  None on record:"]),
    ...rows.flatMap(({ partner, cells }) => {
      const without = cells.filter(({ networks }) => networks.length === 0);
      if (without.length === 0) return [];
      const named = without.map(({ group }) => groupTitle(group)).join("; ");
      return setIn(
        `${partner.name}: ${without.length === groups.length ? "for any of the groups" : named}`,
        4,
      );
    }),
    ...(leftOut.length === 0
      ? []
      : setIn(
          `No row for ${leftOut.map(({ name }) => name).join(", ")}. A board on which others sit has one only if it keeps a network; a body that ended, is not on record by that day, or was not asked for, has none.`,
          2,
        )),
  ];
}
