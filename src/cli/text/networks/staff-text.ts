import type { PublishedNetworks } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";

/** Which partner has channels to its own staff on record. */
export function staffText({ staff: { rows, filled } }: PublishedNetworks): ReadonlyArray<string> {
  const without = rows.filter((row) => row.networks.length === 0);
  return [
    `Channels to their own staff are on record for ${filled.numerator} of ${counted(filled.denominator, "partner")}`,
    ...rows
      .filter((row) => row.networks.length > 0)
      .flatMap((row) =>
        setIn(`${row.partner.name}: ${row.networks.map(({ name }) => name).join("; ")}`, 2),
      ),
    ...(without.length === 0
      ? []
      : setIn(`None on record: ${without.map(({ partner }) => partner.name).join(", ")}`, 2)),
    "",
  ];
}
