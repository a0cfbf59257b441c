import { involvementsOf } from "../counting/involvement.js";
import { limbsOf } from "../counting/limbs.js";
import type { Dossiers } from "../dossier/as-of.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";
import type { DutyLimb } from "../duties/duty.js";
import type { DutyShown, MatterFindings } from "../duty-to-involve.js";
import { decisionsOf, type Decided } from "./decided.js";
import { doneFor, type Done } from "./done.js";
import { evaluatedOf } from "./evaluated.js";
import { daysToFirstInvolvement } from "./first-involvement.js";
import { openOf, type Open } from "./gaps.js";
import { papersOf, type Paper } from "./papers.js";
import { plannedFor, type Planned } from "./planned.js";
import { screeningsOf, type Screened } from "./screened.js";
import { stagesCovered, type StagesCovered } from "./stages.js";

/** What a governing body is told of one matter. */
export interface AssuredMatter extends Open {
  /** The matter. */
  readonly matter: string;
  /** What it is called. */
  readonly title: string;
  /** The body whose duty it is. */
  readonly body: string;
  /** What the body is called. */
  readonly bodyName: string;
  /** The role that owns it, where recorded. */
  readonly owner?: string;
  /** The duties that bound it. */
  readonly duties: ReadonlyArray<Pick<DutyShown, "id" | "title" | "provision">>;
  /** The limbs of the duty that it has on record. */
  readonly limbs: ReadonlyArray<DutyLimb>;
  /** Its screenings for engagement, the earliest first. */
  readonly screenings: ReadonlyArray<Screened>;
  /** The plans for its activities, the earliest first. */
  readonly planned: ReadonlyArray<Planned>;
  /** What was done, the earliest first. */
  readonly done: ReadonlyArray<Done>;
  /** The days from its opening to the first involvement; below 0 where it came before. */
  readonly daysToFirstInvolvement?: number;
  /** At which stages people were involved. */
  readonly stages: ReadonlyArray<StagesCovered>;
  /** How many of its activities were evaluated. */
  readonly evaluated: ReturnType<typeof evaluatedOf>;
  /** The papers that decision-makers had, the earliest first. */
  readonly papers: ReadonlyArray<Paper>;
  /** The decisions, the earliest first. */
  readonly decisions: ReadonlyArray<Decided>;
}

/** Tells a governing body of one matter. */
export function assuredMatter(
  dossier: MatterDossier,
  { matter, title, body, bodyName, duties, findings }: MatterFindings,
  record: Dossiers,
  today: string,
): AssuredMatter {
  const owner = dossier.opened?.owner;
  const involvements = involvementsOf({ matter: dossier, activities: record.activities });
  const days = daysToFirstInvolvement(dossier, involvements);
  return {
    matter,
    title,
    body,
    bodyName,
    ...(owner === undefined ? {} : { owner }),
    duties: duties.map(({ id, title: called, provision }) => ({ id, title: called, provision })),
    limbs: [...limbsOf(dossier)],
    screenings: screeningsOf(dossier),
    planned: plannedFor(dossier, record),
    done: doneFor(dossier, involvements, record, today),
    ...(days === undefined ? {} : { daysToFirstInvolvement: days }),
    stages: stagesCovered(involvements),
    evaluated: evaluatedOf(involvements),
    papers: papersOf(dossier),
    decisions: decisionsOf(dossier),
    ...openOf(findings),
  };
}
