import type { PublishedNetworks } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";

/** The channels of the activities of one matter or plan, and who was commissioned. */
export function projectText({
  title,
  activities,
  channels,
  commissionedFrom,
}: PublishedNetworks["channels"]["projects"][number]): ReadonlyArray<string> {
  const paid = commissionedFrom.map(({ name }) => name).join(", ");
  return setIn(
    `For “${title}”: ${counted(channels.length, "channel")} in ${counted(activities.length, "activity", "activities")}: ${channels.map((one) => one.title).join(", ")}${paid === "" ? "" : `; commissioned from ${paid}`}`,
    2,
  );
}
