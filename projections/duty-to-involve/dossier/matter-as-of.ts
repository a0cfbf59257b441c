import type { ByThen } from "./as-of.js";
import type { MatterDossier } from "./matter-dossier.js";
import { whereAny } from "./where-any.js";

/** A matter without what happened after a day. */
export function matterAsOf(dossier: MatterDossier, by: ByThen): MatterDossier {
  const { opened, withdrawn, ...lists } = dossier;
  return {
    ...lists,
    ...whereAny("opened", by, opened),
    ...whereAny("withdrawn", by, withdrawn),
    screenings: by(lists.screenings),
    assessments: by(lists.assessments),
    proposals: by(lists.proposals),
    settled: by(lists.settled),
    links: by(lists.links),
    impacts: by(lists.impacts),
    serviceChangeTests: by(lists.serviceChangeTests),
    assurances: by(lists.assurances),
    scrutinyConsulted: by(lists.scrutinyConsulted),
    scrutinyDatesChanged: by(lists.scrutinyDatesChanged),
    scrutinyCommented: by(lists.scrutinyCommented),
    scrutinyAnswered: by(lists.scrutinyAnswered),
    urgencies: by(lists.urgencies),
    urgentNotices: by(lists.urgentNotices),
    reviews: by(lists.reviews),
    secretaryNotified: by(lists.secretaryNotified),
    calledIn: by(lists.calledIn),
    papers: by(lists.papers),
    decisions: by(lists.decisions),
    milestones: by(lists.milestones),
  };
}
