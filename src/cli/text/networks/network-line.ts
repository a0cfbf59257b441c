import { onDay, type PublishedNetworks } from "engagement-ledger/projections";
import { groupTitle } from "../group-title.js";

/** One network in a line: whom it serves, how often, how large it was, and whether it ended. */
export function networkLine({
  name,
  kind,
  serves,
  cadence,
  sizes,
  closed,
}: PublishedNetworks["networks"][number]): string {
  return [
    name,
    kind === "staff"
      ? "for its own staff"
      : `for ${serves.map(groupTitle).join(", ") || "nobody named"}`,
    ...(cadence === undefined ? [] : [cadence]),
    ...sizes.map(
      ({ measure, count, asOf }) =>
        `${count.toLocaleString("en-GB")} ${count === 1 ? measure.replace(/s$/, "") : measure} as of ${asOf}`,
    ),
    ...(closed === undefined ? [] : [`ended ${onDay(closed.on)}: ${closed.reason}`]),
  ].join("; ");
}
