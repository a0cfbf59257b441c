import { defineProjection, type DraftsOf, type Projection } from "engagement-ledger";
import { addEvidence, evidenceLimit as usualLimit, gatheredOf } from "../figures/gathered.js";
import { areaOf } from "./area-of.js";
import { recordBaseline } from "./baselines.js";
import { blanks } from "./blanks.js";
import { addTally, divisionOf } from "./channel-totals.js";
import { addTallies } from "./count-answers.js";
import { countFeedback } from "./count-feedback.js";
import { noChannel, noTally, whole, type ActivityReach } from "./documents.js";
import { ownEntry } from "./own-entry.js";

/** How the projection of reach is made. */
export interface ReachSettings {
  /** How many ids of events each count keeps at most; `Infinity` to find all events of a figure again. */
  readonly evidenceLimit: number;
}

/** The projection of reach: who was heard, by activity, channel, area and coded answer. */
export type ReachProjection = Projection<typeof blanks>;

/**
 * Makes the projection of reach.
 *
 * Withdrawn and excluded responses leave every count. Breakdowns of a total are kept apart from it.
 */
export function reachWith({ evidenceLimit }: ReachSettings): ReachProjection {
  return defineProjection({
    name: "reach",
    version: 1,
    documents: blanks,
    on: {
      BodyRegistered: (documents, { entity, data }) => {
        documents.bodies(entity).areas = [...data.areas];
      },
      BodyChanged: (documents, { entity, data }) => {
        if (data.areas.length > 0) documents.bodies(entity).areas = [...data.areas];
      },
      BaselineRecorded: recordBaseline,
      MatterOpened: (documents, { entity, data }) => {
        const matter = documents.matters(entity);
        matter.by = data.by;
        matter.areas = [...data.areas];
      },
      DutyAssessed: (documents, { id, entity, data }) => {
        requires(documents, entity, data.affected.groups, id);
      },
      ImpactAssessed: (documents, { id, entity, data }) => {
        const harmed = data.characteristics.filter(({ effect }) => effect === "negative");
        requires(
          documents,
          entity,
          harmed.map(({ code }) => code),
          id,
        );
      },
      CommitmentMade: (documents, { id, data }) => {
        const { about, measures } = data;
        if (about?.matter !== undefined && about.group !== undefined)
          requires(documents, about.matter, [about.group], id);
        for (const { where } of measures) {
          const matter = where.matter ?? about?.matter;
          if (matter !== undefined && where.group !== undefined)
            requires(documents, matter, [where.group], id);
        }
      },
      InvolvementLinked: (documents, { entity, data }) => {
        if (data.activity !== undefined)
          addOnce(documents.activities(data.activity).matters, [entity]);
      },
      ActivityPlanned: (documents, { id, entity, data }) => {
        const activity = documents.activities(entity);
        arranged(activity, data);
        for (const group of data.audiences) activity.planned.push({ group, event: id });
        for (const group of data.requiredGroups) activity.required.push({ group, event: id });
      },
      ConsultationOpened: (documents, { id, entity, data }) => {
        const activity = documents.activities(entity);
        arranged(activity, data);
        if (data.invited === undefined) return;
        activity.invited = data.invited;
        activity.invitedBy = id;
      },
      ActivityHeld: (documents, { id, entity, data }) => {
        const activity = documents.activities(entity);
        arranged(activity, data);
        if (activity.held === "") activity.held = id;
        const channel = ownEntry(activity.channels, data.method, noChannel);
        const { people = 0, contacts = 0 } = data.attendance;
        const { attended } = channel;
        attended.people += people;
        attended.largest = Math.max(attended.largest, people);
        attended.contacts += contacts;
        addEvidence(attended.evidence, id, evidenceLimit);
        addTallies(channel, whole, data.tallies, id, evidenceLimit);
      },
      ResponsesTallied: (documents, { id, entity, data }) => {
        const { responses, people = responses, area, breakdown, tallies } = data;
        const channel = ownEntry(documents.activities(entity).channels, data.channel, noChannel);
        const division = breakdown ? divisionOf(data) : whole;
        const into = breakdown ? ownEntry(channel.divisions, division, noTally) : channel.tallied;
        addTally(into, responses, people);
        addEvidence(into.evidence, id, evidenceLimit);
        if (area !== undefined) {
          const count = areaOf(documents, entity, data.channel, division, area);
          count.responses += responses;
          if (count.evidence === null) count.evidence = gatheredOf(id);
          else addEvidence(count.evidence, id, evidenceLimit);
        }
        if (tallies.length > 0) addTallies(channel, division, tallies, id, evidenceLimit);
      },
      FeedbackReceived: (documents, { id, entity, data }) => {
        const response = documents.feedback(entity);
        response.activity = data.activity;
        response.channel = data.channel;
        response.event = id;
        response.area = data.area ?? "";
        response.subject = data.respondent.subject ?? "";
        response.characteristics = data.characteristics.map((each) => ({ ...each }));
        countFeedback(documents, entity, evidenceLimit);
      },
      FeedbackModerated: (documents, { entity, data }) => {
        if (data.decision !== "excluded" && data.decision !== "released") return;
        documents.feedback(entity).excluded = data.decision === "excluded";
        countFeedback(documents, entity, evidenceLimit);
      },
      FeedbackWithdrawn: (documents, { entity }) => {
        documents.feedback(entity).withdrawn = true;
        countFeedback(documents, entity, evidenceLimit);
      },
    },
  });
}

/** The projection of reach, keeping up to 50 ids of events for each count. */
export const reach: ReachProjection = reachWith({ evidenceLimit: usualLimit });

interface Arranged {
  readonly by: string;
  readonly matters: ReadonlyArray<{ readonly matter: string }>;
  readonly audiences: ReadonlyArray<string>;
}

function arranged(activity: ActivityReach, { by, matters, audiences }: Arranged): void {
  activity.by = by;
  addOnce(
    activity.matters,
    matters.map(({ matter }) => matter),
  );
  addOnce(activity.audiences, audiences);
}

function addOnce(into: string[], items: ReadonlyArray<string>): void {
  for (const item of items) if (!into.includes(item)) into.push(item);
}

function requires(
  documents: DraftsOf<typeof blanks>,
  matter: string,
  groups: ReadonlyArray<string>,
  event: string,
): void {
  const { required } = documents.matters(matter);
  for (const group of groups) required.push({ group, event });
}
