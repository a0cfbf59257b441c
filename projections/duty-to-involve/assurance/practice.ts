import type { Dossiers } from "../dossier/as-of.js";
import type { BodyHistory } from "../dossier/body-history.js";
import { activitiesOf } from "./practice/activities-of.js";
import { evaluationOf, type Evaluation } from "./practice/evaluation-of.js";
import { gradesOf, type Grade } from "./practice/grades-of.js";
import { planningOf, type Planning } from "./practice/planning-of.js";
import { principlesOf, type PrinciplesTagged } from "./practice/principles-of.js";

/** How a body goes about involving people, whatever the matter. */
export interface Practice {
  /** What it planned before doing. */
  readonly planning: Planning;
  /** What it evaluated, with whom, and what the learning was used for. */
  readonly evaluation: Evaluation;
  /** The grades of outside frameworks. */
  readonly grades: ReadonlyArray<Grade>;
  /** The principles for which it tagged evidence. */
  readonly principles: ReadonlyArray<PrinciplesTagged>;
}

/** How a body goes about involving people, as its own activities and grades show. */
export function practiceOf(history: BodyHistory, record: Dossiers, today: string): Practice {
  const activities = activitiesOf(history, record);
  return {
    planning: planningOf(activities),
    evaluation: evaluationOf(activities),
    grades: gradesOf(history, today),
    principles: principlesOf(history, record, today),
  };
}

/** Whether there is anything on record of it. */
export function isPractised({ planning, evaluation, grades, principles }: Practice): boolean {
  return (
    planning.plans.length + evaluation.evaluated.denominator + grades.length + principles.length > 0
  );
}
