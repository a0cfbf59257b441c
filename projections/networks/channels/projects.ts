import type { Evidence } from "../../figures/evidence.js";
import { inTime } from "../../closed-loop/claim.js";
import { byKey } from "../by-key.js";
import { eventsOf } from "../events-of.js";
import type { InQuestion } from "../in-question.js";
import type { NamedBody } from "../named-body.js";
import { matterTitle } from "../matter-title.js";
import { channelRows, type ChannelRow } from "./channel-row.js";
import type { ChannelUse } from "./uses.js";

/** The activities of one matter or one plan together. */
export interface Project {
  /** The matter or the plan. */
  readonly project: string;
  readonly title: string;
  readonly activities: ReadonlyArray<string>;
  readonly channels: ReadonlyArray<ChannelRow>;
  /** The bodies that were commissioned to do some of it. */
  readonly commissionedFrom: ReadonlyArray<NamedBody>;
  readonly evidence: Evidence;
}

/**
 * The activities of each matter, and of each plan that activities present, as one project.
 *
 * Source: seeds.md S3-17 and S3-18.
 */
export function projects(
  question: InQuestion,
  activitiesIn: ReadonlyMap<string, ReadonlySet<string>>,
  usesOf: ReadonlyMap<string, ReadonlyArray<ChannelUse>>,
): ReadonlyArray<Project> {
  const { held, named, trace } = question;
  const times = byKey(held, ({ activity }) => activity);
  return [...activitiesIn]
    .map(([project, activities]) => ({
      project,
      of: [...activities].flatMap((activity) => usesOf.get(activity) ?? []),
    }))
    .filter(({ of }) => of.length > 0)
    .toSorted((one, other) => (one.project < other.project ? -1 : 1))
    .map(({ project, of }, index) => {
      const path = `/channels/projects/${index}`;
      const activities = [...new Set(of.map(({ activity }) => activity))];
      const paid = activities
        .flatMap((activity) => times.get(activity) ?? [])
        .flatMap(({ commissionedFrom }) => commissionedFrom ?? []);
      return {
        project,
        title: titleOf(question, project),
        activities,
        channels: channelRows(of, trace, `${path}/channels`),
        commissionedFrom: [...new Set(paid)].map(named),
        evidence: trace.of(path, eventsOf(of)),
      };
    });
}

function titleOf(question: InQuestion, project: string): string {
  if (!project.startsWith("plan:")) return matterTitle(question, project);
  const published = question.documents.plans.get(project)?.published ?? [];
  return inTime(published, question.today).at(-1)?.document.title ?? project;
}
