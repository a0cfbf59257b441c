import { defineProjection, lastDay, type DraftsOf, type Projection } from "engagement-ledger";
import { addEvidence, evidenceLimit as usualLimit, gatheredOf } from "../figures/gathered.js";
import { areaOf } from "./area-of.js";
import { recordBaseline } from "./baselines.js";
import { blanks } from "./blanks.js";
import { addTally, divisionOf } from "./channel-totals.js";
import { addTallies } from "./count-answers.js";
import { countFeedback } from "./count-feedback.js";
import { noChannel, noTally, whole, type ActivityReach } from "./documents.js";
import { arrivalOf, takingIn } from "./intake.js";
import type { Narrowing } from "./narrowing.js";
import { ownEntry } from "./own-entry.js";

/** How the projection of reach is made. */
export interface ReachSettings extends Narrowing {
  /** How many ids of events each count keeps at most; `Infinity` to find all events of a figure again. */
  readonly evidenceLimit: number;
  /** Keeps the contributions of each day apart, for `reachOverTime`. */
  readonly byDay?: boolean;
}

/** The projection of reach: who was heard, by activity, channel, area and coded answer. */
export type ReachProjection = Projection<typeof blanks>;

/**
 * Makes the projection of reach, of all contributions or of those by one channel, from one area or of a period.
 *
 * Withdrawn and excluded responses leave every count. Breakdowns of a total are kept apart from it. A period is of
 * contributions alone: plans, and the groups that must be heard, count whenever they were made.
 */
export function reachWith(settings: ReachSettings): ReachProjection {
  const { evidenceLimit, byDay = false } = settings;
  const takeIn = takingIn(settings, byDay);
  return defineProjection({
    name: nameOf(settings),
    version: 2,
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
        addOnce(activity.audiences, data.audiences);
        for (const group of data.audiences) activity.planned.push({ group, event: id });
        for (const group of data.requiredGroups) activity.required.push({ group, event: id });
      },
      ConsultationOpened: (documents, { id, entity, data }) => {
        const activity = documents.activities(entity);
        arranged(activity, data);
        addOnce(activity.audiences, data.audiences);
        if (data.invited === undefined) return;
        activity.invited = data.invited;
        activity.invitedBy = id;
      },
      MidpointReviewed: (documents, { id, entity, occurredAt, data }) => {
        documents.activities(entity).reviews.push({
          event: id,
          day: lastDay(occurredAt),
          gaps: [...data.gaps],
          changes: [...data.changes],
        });
      },
      ActivityHeld: (documents, event) => {
        const { id, entity, data } = event;
        arranged(documents.activities(entity), data);
        const place = takeIn(documents, event);
        if (place === undefined) return;
        const activity = documents.activities(place);
        addOnce(activity.audiences, data.audiences);
        const { last } = arrivalOf(event);
        if (activity.held === "" || last < activity.heldBy) {
          activity.held = id;
          activity.heldBy = last;
        }
        const channel = ownEntry(activity.channels, data.method, noChannel);
        const { people = 0, contacts = 0 } = data.attendance;
        const { attended } = channel;
        attended.people += people;
        attended.largest = Math.max(attended.largest, people);
        attended.contacts += contacts;
        const [group, another] = data.audiences;
        if (group !== undefined && another === undefined) {
          const alone = ownEntry(attended.alone, group, () => ({ people: 0, contacts: 0 }));
          alone.people += people;
          alone.contacts += contacts;
        }
        addEvidence(attended.evidence, id, evidenceLimit);
        addTallies(channel, whole, data.tallies, id, evidenceLimit);
      },
      ResponsesTallied: (documents, event) => {
        const { id, data } = event;
        const place = takeIn(documents, event);
        if (place === undefined) return;
        const { responses, people = responses, area, breakdown, tallies } = data;
        const channel = ownEntry(documents.activities(place).channels, data.channel, noChannel);
        const division = breakdown ? divisionOf(data) : whole;
        const into = breakdown ? ownEntry(channel.divisions, division, noTally) : channel.tallied;
        addTally(into, responses, people);
        addEvidence(into.evidence, id, evidenceLimit);
        if (area !== undefined) {
          const count = areaOf(documents, place, data.channel, division, area);
          count.responses += responses;
          if (count.evidence === null) count.evidence = gatheredOf(id);
          else addEvidence(count.evidence, id, evidenceLimit);
        }
        if (tallies.length > 0) addTallies(channel, division, tallies, id, evidenceLimit);
      },
      FeedbackReceived: (documents, event) => {
        const { id, entity, data } = event;
        const place = takeIn(documents, event);
        if (place === undefined) return;
        const { channel, area = "", characteristics } = data;
        const { subject = "" } = data.respondent;
        const said = { activity: place, channel, event: id, area, subject, characteristics };
        countFeedback(documents, entity, said, evidenceLimit);
      },
      FeedbackModerated: (documents, { entity, data }) => {
        if (data.decision !== "excluded" && data.decision !== "released") return;
        countFeedback(documents, entity, { excluded: data.decision === "excluded" }, evidenceLimit);
      },
      FeedbackWithdrawn: (documents, { entity }) => {
        countFeedback(documents, entity, { withdrawn: true }, evidenceLimit);
      },
    },
  });
}

/** The projection of reach, keeping up to 50 ids of events for each count. */
export const reach: ReachProjection = reachWith({ evidenceLimit: usualLimit });

interface Arranged {
  readonly by: string;
  readonly audiences: ReadonlyArray<string>;
  readonly matters: ReadonlyArray<{ readonly matter: string }>;
}

/** Documents of a part must not be followed under the name of the whole. */
function nameOf({ byDay, channel, area, from, to }: ReachSettings): string {
  if (byDay === true) return "reach-by-day";
  return [channel, area, from, to].every((part) => part === undefined) ? "reach" : "reach-in-part";
}

function arranged(activity: ActivityReach, { by, matters, audiences }: Arranged): void {
  activity.by = by;
  addOnce(activity.meantFor, audiences);
  addOnce(
    activity.matters,
    matters.map(({ matter }) => matter),
  );
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
