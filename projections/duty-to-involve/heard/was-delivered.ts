import { channelTotals } from "../../reach/channel-totals.js";
import { newActivity } from "../dossier/activity-dossier.js";
import type { Dossiers } from "../dossier/as-of.js";
import { happenedBy, type Extent } from "./by-day.js";

/** Whether an activity was held or answered by a day. */
export function wasDelivered(record: Dossiers, id: string, day: string, extent: Extent): boolean {
  const { held } = record.activities.get(id) ?? newActivity(id);
  if (held.some(({ occurredAt }) => happenedBy(occurredAt, day, extent))) return true;
  const { channels } = record.cameBy(id, day, extent);
  return Object.values(channels).some(
    (channel) => channelTotals(channel, Number.POSITIVE_INFINITY).responses > 0,
  );
}
