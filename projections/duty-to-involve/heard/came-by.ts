import { key, partsOf } from "engagement-ledger";
import { addTallies } from "../../reach/count-answers.js";
import {
  noAnswers,
  nobody,
  noChannel,
  noTally,
  whole,
  type ChannelDocument,
  type Tallied,
} from "../../reach/documents.js";
import { ownEntry } from "../../reach/own-entry.js";
import { newActivity, type ActivityDossier } from "../dossier/activity-dossier.js";
import type { Lookup } from "../dossier/as-of.js";
import { happenedBy, type Extent } from "./by-day.js";
import { countedOn } from "./change.js";
import type { MonthHeard } from "./month-heard.js";

/** What had come to one activity by a day. */
export interface CameBy {
  /** By each channel, as reach counts it; without ids of events, which the report of reach has. */
  readonly channels: Readonly<Record<string, ChannelDocument>>;
  /** The people known by a key. */
  readonly people: number;
}

/** What had come to an activity by a day, for certain or possibly. */
export type CameByDay = (activity: string, day: string, extent: Extent) => CameBy;

/** Sums up what had come to activities by a day, in the documents of reach; each sum is made once. */
export function cameByDay(
  activities: Lookup<ActivityDossier>,
  months: Lookup<MonthHeard>,
): CameByDay {
  const made = new Map<string, CameBy>();
  return (activity, day, extent) => {
    const asked = key(activity, day, extent);
    const known = made.get(asked) ?? cameBy(activities, months, activity, day, extent);
    made.set(asked, known);
    return known;
  };
}

function cameBy(
  activities: Lookup<ActivityDossier>,
  months: Lookup<MonthHeard>,
  activity: string,
  day: string,
  extent: Extent,
): CameBy {
  const { held, months: inMonths } = activities.get(activity) ?? newActivity(activity);
  const so: Summing = { channels: {}, people: 0 };
  for (const one of held) {
    if (!happenedBy(one.occurredAt, day, extent)) continue;
    const channel = ownEntry(so.channels, one.method, noChannel);
    const { people = 0, contacts = 0 } = one.attendance;
    channel.attended.people += people;
    channel.attended.largest = Math.max(channel.attended.largest, people);
    channel.attended.contacts += contacts;
    addTallies(channel, whole, one.tallies, one.id, Number.POSITIVE_INFINITY);
  }
  for (const month of Object.keys(inMonths)) {
    if (!happenedBy(month, day, "possible")) continue;
    const heard = months.get(key(activity, month));
    if (heard !== undefined) addMonth(so, heard, day, extent);
  }
  return so;
}

interface Summing {
  readonly channels: Record<string, ChannelDocument>;
  people: number;
}

function addMonth(
  so: Summing,
  { came, left, tallied }: MonthHeard,
  day: string,
  extent: Extent,
): void {
  for (const counted of new Set([...Object.keys(came), ...Object.keys(left)])) {
    const [time = "", what = "", ...of] = partsOf(counted);
    const change = { came: came[counted] ?? 0, left: left[counted] ?? 0 };
    const by = countedOn(change, time, day, extent);
    if (what === "people") so.people += by;
    else addCount(so, what, of, by);
  }
  for (const [counted, tally] of Object.entries(tallied)) {
    const [time = "", channel = "", division = whole] = partsOf(counted);
    if (!happenedBy(time, day, extent)) continue;
    const { tallied: total, divisions } = ownEntry(so.channels, channel, noChannel);
    addTallied(division === whole ? total : ownEntry(divisions, division, noTally), tally);
  }
}

function addCount(
  { channels }: Summing,
  what: string,
  [channel = "", scheme = "", division = whole, code = ""]: ReadonlyArray<string>,
  by: number,
): void {
  const { received, schemes } = ownEntry(channels, channel, noChannel);
  if (what === "responses") {
    received.responses += by;
    received.evidence.count += by;
  } else if (what === "unlinked") {
    received.unlinked += by;
  } else {
    const count = ownEntry(
      ownEntry(schemes, scheme, () => ({})),
      division,
      noAnswers,
    );
    count.answered += by;
    ownEntry(count.codes, code, nobody).people += by;
  }
}

function addTallied(into: Tallied, { responses, people, largest, evidence }: Tallied): void {
  into.responses += responses;
  into.people += people;
  into.largest = Math.max(into.largest, largest);
  into.evidence.count += evidence.count;
}
