import type { EventOf } from "engagement-ledger";
import { concerns } from "../../../../commitments/concerns.js";
import { asks } from "../../../../commitments/asked.js";
import { factsOf, type Said } from "../../../../commitments/facts.js";
import { blankHappening, type Happening } from "../../../../commitments/happening.js";
import { standingOpenings } from "../../../counting/end-of-opening.js";
import type { ActivityDossier } from "../../../dossier/activity-dossier.js";
import type { MatterDossier } from "../../../dossier/matter-dossier.js";
import type { Noted } from "../../../dossier/noted.js";

/** One measure of a promise. */
export type PromisedMeasure = EventOf<"CommitmentMade">["data"]["measures"][number];

/** An event that a promise may have been about, and what a measure may ask of it. */
export interface PromisedEvent {
  readonly noted: Noted;
  readonly happening: Happening;
}

type Events<Dossier> = (dossier: Dossier) => ReadonlyArray<Noted & Said>;

const ofActivity = new Map<string, Events<ActivityDossier>>([
  ["ActivityPlanned", ({ planned }) => planned],
  ["ConsultationOpened", standingOpenings],
  ["ActivityHeld", ({ held }) => held],
  ["MidpointReviewed", ({ midpoints }) => midpoints],
  ["ResponsePublished", ({ published }) => published],
  ["FeedbackReturned", ({ returned }) => returned],
  ["ActivityEvaluated", ({ evaluated }) => evaluated],
]);

const ofMatter = new Map<string, Events<MatterDossier>>([
  ["IssueScreened", ({ screenings }) => screenings],
  ["DutyAssessed", ({ assessments }) => assessments],
  ["ProposalPublished", ({ proposals }) => proposals],
  ["ImpactAssessed", ({ impacts }) => impacts],
  ["ScrutinyConsulted", ({ scrutinyConsulted }) => scrutinyConsulted],
  ["ScrutinyCommented", ({ scrutinyCommented }) => scrutinyCommented],
  ["PaperReceived", ({ papers }) => papers],
  ["DecisionMade", ({ decisions }) => decisions],
  ["ReviewHeld", ({ reviews }) => reviews],
]);

/** Whether a measure can be counted here; what is not is for someone to show. */
export function isCountable({ count, where, atLeast, every }: PromisedMeasure): boolean {
  return (
    count === "events" &&
    atLeast !== undefined &&
    every === undefined &&
    where.committee === undefined &&
    (ofActivity.has(where.type) || ofMatter.has(where.type))
  );
}

/** The theme and the group that a promise is about, and in which activities a theme was raised. */
export interface Concerning {
  readonly theme: string | null;
  readonly group: string | null;
  readonly activitiesOf: (theme: string) => ReadonlyArray<string>;
}

/** The events of a measure's type in some dossiers that have what it asks of each of them. */
export function eventsPromised(
  measure: PromisedMeasure,
  activities: ReadonlyArray<ActivityDossier>,
  matter: MatterDossier | undefined,
  concerning: Concerning,
): ReadonlyArray<PromisedEvent> {
  const { type } = measure.where;
  const found = [
    ...activities.flatMap((dossier) =>
      (ofActivity.get(type)?.(dossier) ?? []).map((noted) => ({
        noted,
        activity: dossier.activity,
      })),
    ),
    ...(matter === undefined ? [] : (ofMatter.get(type)?.(matter) ?? [])).map((noted) => ({
      noted,
      activity: null,
    })),
  ];
  return found
    .map(({ noted, activity }) => {
      const { id: event, occurredAt: at, position } = noted;
      return {
        noted,
        happening: {
          ...blankHappening(event),
          ...factsOf(noted),
          event,
          at,
          position,
          type,
          activity,
          everyone: noted.everyone === true,
        },
      };
    })
    .filter(
      ({ happening }) =>
        asks(measure, happening) && concerns(concerning, happening, concerning.activitiesOf),
    );
}
