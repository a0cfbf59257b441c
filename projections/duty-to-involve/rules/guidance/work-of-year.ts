import { involvementsOf, type Involvement } from "../../counting/involvement.js";
import { occurrencesOf, type Occurrence } from "../../counting/occurrences.js";
import { bodiesOf } from "../../decision-points.js";
import type { ActivityDossier } from "../../dossier/activity-dossier.js";
import type { MatterDossier } from "../../dossier/matter-dossier.js";
import { listOf } from "../../dossier/names.js";
import type { BodyFacts } from "../facts.js";
import { yearOf } from "./year-of.js";

/** A matter that a body had in hand in a financial year. */
export interface MatterOfYear {
  /** The matter. */
  readonly matter: MatterDossier;
  /** What to call it in a sentence. */
  readonly called: string;
  /** Its linked involvement that began by the end of the year, the earliest first. */
  readonly involvements: ReadonlyArray<Involvement>;
}

/** An activity that a body opened or held in a financial year. */
export interface ActivityOfYear {
  /** The activity. */
  readonly activity: ActivityDossier;
  /** What to call it in a sentence. */
  readonly called: string;
  /** The times it was opened or held in the year. */
  readonly occurrences: ReadonlyArray<Occurrence>;
}

/** What a body had in hand, by financial year. */
export interface WorkByYear {
  /** Its own matters that were opened or decided in the year, or whose linked involvement began in it. */
  readonly matters: (year: string) => ReadonlyArray<MatterOfYear>;
  /** Its activities of the year. */
  readonly activities: (year: string) => ReadonlyArray<ActivityOfYear>;
}

const made = new WeakMap<BodyFacts, WorkByYear>();

/** What a body had in hand, by financial year; made once for the facts of a body. */
export function workOf(facts: BodyFacts): WorkByYear {
  const before = made.get(facts);
  if (before !== undefined) return before;
  const matters = mattersByYear(facts);
  const activities = activitiesByYear(facts);
  const work: WorkByYear = {
    matters: (year) => matters.get(year) ?? [],
    activities: (year) => activities.get(year) ?? [],
  };
  made.set(facts, work);
  return work;
}

function mattersByYear({ history, record }: BodyFacts): Map<string, MatterOfYear[]> {
  const byYear = new Map<string, MatterOfYear[]>();
  for (const id of listOf(history.matters)) {
    const matter = record.matters.get(id);
    if (matter?.opened === undefined || !bodiesOf(matter).includes(history.body)) continue;
    const all = involvementsOf({ matter, activities: record.activities });
    const years = new Set(
      [matter.opened, ...matter.decisions, ...all.map(({ start }) => start)].map(yearOf),
    );
    const called = `“${matter.opened.title}”`;
    for (const year of years)
      add(byYear, year, {
        matter,
        called,
        involvements: all.filter(({ start }) => yearOf(start) <= year),
      });
  }
  return byYear;
}

function activitiesByYear({ history, record }: BodyFacts): Map<string, ActivityOfYear[]> {
  const byYear = new Map<string, ActivityOfYear[]>();
  for (const id of listOf(history.activities)) {
    const dossier = record.activities.get(id);
    if (dossier === undefined) continue;
    const activity = {
      ...dossier,
      openings: dossier.openings.filter(({ by }) => by === history.body),
      held: dossier.held.filter(({ by }) => by === history.body),
    };
    const occurrences = occurrencesOf(activity);
    for (const year of new Set(occurrences.map(yearOf)))
      add(byYear, year, {
        activity,
        called: `“${activity.title ?? activity.activity}”`,
        occurrences: occurrences.filter((one) => yearOf(one) === year),
      });
  }
  return byYear;
}

function add<One>(byYear: Map<string, One[]>, year: string, one: One): void {
  const list = byYear.get(year) ?? [];
  byYear.set(year, list);
  list.push(one);
}
