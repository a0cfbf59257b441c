import { key, type DocumentsOf, type DraftsOf } from "engagement-ledger";
import type { blanks } from "./blanks.js";
import { fullest } from "./channel-totals.js";
import type { AreaCount } from "./documents.js";
import { ownEntry } from "./own-entry.js";

/** The draft of one area's responses by one channel of one activity. */
export function areaOf(
  documents: DraftsOf<typeof blanks>,
  activity: string,
  channel: string,
  division: string,
  area: string,
): AreaCount {
  return documents.areas(key(activity, channel, division, area));
}

/** The responses of some activities by area: of each channel by the fullest way of dividing its total. */
export function* countsByArea(
  { areas }: Pick<DocumentsOf<typeof blanks>, "areas">,
  activities: ReadonlySet<string>,
): Generator<AreaCount> {
  const byChannel = new Map<string, Record<string, AreaCount[]>>();
  for (const count of areas.values()) {
    if (!activities.has(count.activity)) continue;
    const channel = key(count.activity, count.channel);
    const divisions = byChannel.get(channel) ?? {};
    byChannel.set(channel, divisions);
    ownEntry(divisions, count.division, () => []).push(count);
  }
  for (const divisions of byChannel.values())
    yield* (
      fullest(divisions, (counts) => counts.reduce((sum, { responses }) => sum + responses, 0)) ??
        []
    );
}
