import { firstDay } from "engagement-ledger";
import type { ActivityDossier } from "./activity-dossier.js";
import type { DutyDocuments } from "./documents.js";
import type { MatterDossier } from "./matter-dossier.js";
import type { PlanDossier } from "./plan-dossier.js";

/**
 * The dossiers without what happened after a day: it does not exist for a report as of that day.
 *
 * What may have happened by then, as known, is kept. Bodies keep their whole history, which is read by day.
 *
 * Source: measures.md 1, "dates after `as_of` do not exist for the figure".
 */
export function asOf(documents: DutyDocuments, day: string): DutyDocuments {
  const { matters, activities, plans, bodies } = documents;
  return {
    bodies,
    matters: each(matters, (matter) => matterAsOf(matter, day)),
    activities: each(activities, (activity) => activityAsOf(activity, day)),
    plans: each(plans, (plan) => planAsOf(plan, day)),
  };
}

interface Happened {
  readonly occurredAt: string;
}

function matterAsOf(matter: MatterDossier, day: string): MatterDossier {
  const by = <Event extends Happened>(events: ReadonlyArray<Event>): ReadonlyArray<Event> =>
    events.filter((event) => happenedBy(event, day));
  const { opened, withdrawn, ...lists } = matter;
  return {
    matter: matter.matter,
    ...(opened === undefined || !happenedBy(opened, day) ? {} : { opened }),
    assessments: by(lists.assessments),
    proposals: by(lists.proposals),
    settled: by(lists.settled),
    decisions: by(lists.decisions),
    milestones: by(lists.milestones),
    links: by(lists.links),
    papers: by(lists.papers),
    urgencies: by(lists.urgencies),
    calledIn: by(lists.calledIn),
    ...(withdrawn === undefined || !happenedBy(withdrawn, day) ? {} : { withdrawn }),
  };
}

function activityAsOf(dossier: ActivityDossier, day: string): ActivityDossier {
  const { closed, cancelled, views, ...rest } = dossier;
  const seen = [views?.first, views?.earliest].find(
    (view) => view !== undefined && happenedBy(view, day),
  );
  return {
    ...rest,
    occurrences: rest.occurrences.filter((event) => happenedBy(event, day)),
    published: rest.published.filter((event) => happenedBy(event, day)),
    ...(closed === undefined || !happenedBy(closed, day) ? {} : { closed }),
    ...(cancelled === undefined || !happenedBy(cancelled, day) ? {} : { cancelled }),
    ...(views === undefined || seen === undefined ? {} : { views: { ...views, first: seen } }),
  };
}

function planAsOf(plan: PlanDossier, day: string): PlanDossier {
  return { ...plan, adoptions: plan.adoptions.filter((event) => happenedBy(event, day)) };
}

function happenedBy({ occurredAt }: Happened, day: string): boolean {
  return (firstDay(occurredAt) ?? day) <= day;
}

function each<Document>(
  documents: ReadonlyMap<string, Document>,
  change: (document: Document) => Document,
): ReadonlyMap<string, Document> {
  return new Map([...documents].map(([key, document]) => [key, change(document)]));
}
