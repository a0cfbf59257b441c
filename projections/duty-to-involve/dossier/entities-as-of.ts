import type { ByThen } from "./as-of.js";
import type { ActivityDossier } from "./activity-dossier.js";
import type { CommitmentDossier } from "./commitment-dossier.js";
import type { InsightDossier } from "./insight-dossier.js";
import type { NetworkDossier } from "./network-dossier.js";
import { earliestFirst } from "./order.js";
import type { PlanDossier } from "./plan-dossier.js";
import type { ThemeDossier } from "./theme-dossier.js";
import { whereAny } from "./where-any.js";

/** An activity without what happened after a day, called as it last was when it opened, else first held. */
export function activityAsOf(dossier: ActivityDossier, by: ByThen): ActivityDossier {
  const { title: _title, views, ...lists } = dossier;
  const [seen] = views === undefined ? [] : by([views.first, views.earliest]);
  const [openings, held] = [by(lists.openings), by(lists.held)];
  const title = (earliestFirst(openings).at(-1) ?? earliestFirst(held)[0])?.title;
  return {
    ...lists,
    ...(title === undefined ? {} : { title }),
    planned: by(lists.planned),
    openings,
    held,
    extended: by(lists.extended),
    midpoints: by(lists.midpoints),
    published: by(lists.published),
    delayed: by(lists.delayed),
    returned: by(lists.returned),
    evaluated: by(lists.evaluated),
    closed: by(lists.closed),
    cancelled: by(lists.cancelled),
    ...(views === undefined || seen === undefined ? {} : { views: { ...views, first: seen } }),
  };
}

/** A theme without what happened after a day. */
export function themeAsOf(dossier: ThemeDossier, by: ByThen): ThemeDossier {
  const { theme, identified, ...lists } = dossier;
  return {
    theme,
    ...whereAny("identified", by, identified),
    reopened: by(lists.reopened),
    excluded: by(lists.excluded),
    influences: by(lists.influences),
  };
}

/** A plan without what happened after a day; what was adopted by then and published later is kept. */
export function planAsOf(dossier: PlanDossier, by: ByThen): PlanDossier {
  return {
    ...dossier,
    started: by(dossier.started),
    published: dossier.published.filter(
      ({ adoptedOn, occurredAt }) => by([{ occurredAt: adoptedOn ?? occurredAt }]).length > 0,
    ),
    boardsConsulted: by(dossier.boardsConsulted),
    boardOpinions: by(dossier.boardOpinions),
  };
}

/** An insight without what happened after a day. */
export function insightAsOf(dossier: InsightDossier, by: ByThen): InsightDossier {
  const { insight, received, ...lists } = dossier;
  return {
    insight,
    ...whereAny("received", by, received),
    acknowledged: by(lists.acknowledged),
    answered: by(lists.answered),
  };
}

/** A commitment without what happened after a day. */
export function commitmentAsOf(dossier: CommitmentDossier, by: ByThen): CommitmentDossier {
  const { commitment, made, ...lists } = dossier;
  return {
    commitment,
    ...whereAny("made", by, made),
    evidenced: by(lists.evidenced),
    departed: by(lists.departed),
  };
}

/** A network without what happened after a day. */
export function networkAsOf(dossier: NetworkDossier, by: ByThen): NetworkDossier {
  const { network, registered, closed } = dossier;
  return {
    network,
    ...whereAny("registered", by, registered),
    ...whereAny("closed", by, closed),
  };
}
