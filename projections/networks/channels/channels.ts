import { inTime } from "../../closed-loop/claim.js";
import type { Count } from "../../figures/figure.js";
import { byKey } from "../by-key.js";
import { eventsOf } from "../events-of.js";
import type { InQuestion } from "../in-question.js";
import { activitiesOf } from "./activities-of.js";
import { channelRows, type ChannelRow } from "./channel-row.js";
import { offlineMatters, type Offline } from "./offline.js";
import { projects, type Project } from "./projects.js";
import { channelUses } from "./uses.js";

/** One channel, and in how many activities it was used. */
export interface ChannelCount extends ChannelRow {
  readonly activities: Count;
}

/** Which channels were used in the days in question. */
export interface ChannelsUsed extends Offline {
  readonly all: ReadonlyArray<ChannelCount>;
  readonly activities: ReadonlyArray<{
    readonly activity: string;
    readonly title: string;
    readonly channels: ReadonlyArray<ChannelRow>;
  }>;
  readonly projects: ReadonlyArray<Project>;
}

/**
 * Says which channels were used, for each activity, matter and plan.
 *
 * Source: seeds.md S0-12, S1-13, S3-17, S3-18 and S4-13; taxonomies.md 10.
 */
export function channelsUsed(question: InQuestion): ChannelsUsed {
  const { documents, today, held, trace } = question;
  const uses = channelUses(question);
  const ofActivity = byKey(uses, ({ activity }) => activity);
  const all = channelRows(uses, trace, "/channels/all").map((row, index) => {
    const of = uses.filter(({ channel }) => channel === row.channel);
    return {
      ...row,
      activities: {
        value: new Set(of.map(({ activity }) => activity)).size,
        evidence: trace.of(`/channels/all/${index}/activities`, eventsOf(of)),
      },
    };
  });
  const titles = new Map(held.map(({ activity, title }) => [activity, title]));
  const ofProject = activitiesOf(question);
  return {
    all,
    activities: [...ofActivity].toSorted(byId).map(([activity, of], index) => ({
      activity,
      title:
        titles.get(activity) ??
        inTime(documents.activities.get(activity)?.opened ?? [], today).at(-1)?.title ??
        activity,
      channels: channelRows(of, trace, `/channels/activities/${index}/channels`),
    })),
    projects: projects(question, ofProject, ofActivity),
    ...offlineMatters(question, ofProject, ofActivity),
  };
}

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
