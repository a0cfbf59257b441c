import { lastDay } from "engagement-ledger";
import type { Outcome } from "../duty-to-involve/rules/finding.js";
import type { ActivityDocument, Made, Planned } from "./documents.js";
import { measureRows, type MeasureRow, type Telling } from "./measure-row.js";
import { together } from "./result.js";
import { nameIn } from "./words/name-in.js";

/** The targets that one plan of an activity sets, and what the record shows of each. */
export interface TargetRow {
  readonly activity: string;
  /** What it is called, once it has taken place or opened. */
  readonly title?: string;
  readonly purpose: string;
  readonly by: string;
  /** What the body is called. */
  readonly byName: string;
  /** The event that planned it. */
  readonly plan: string;
  /** The last day on which it may have been planned. */
  readonly planned: string;
  readonly outcome: Outcome;
  readonly measures: ReadonlyArray<MeasureRow>;
}

/**
 * Tells the targets of one plan: measures that are asked of that activity alone.
 *
 * A later plan of the same activity is told beside it: a target once set does not go away.
 */
export function targetRow(
  { activity, title }: ActivityDocument,
  plan: Planned,
  telling: Telling,
  path: string,
): TargetRow {
  const { by, purpose, targets, event, at, position } = plan;
  const made: Made = {
    event,
    at,
    position,
    by,
    activity,
    words: purpose,
    measures: targets,
    owner: null,
    source: "",
    section: null,
    basis: "target",
    matter: null,
    theme: null,
    group: null,
  };
  const { rows } = measureRows(targets, made, undefined, telling, path);
  return {
    activity,
    ...(title === null ? {} : { title }),
    purpose,
    by,
    byName: nameIn(telling.documents, by, telling.today),
    plan: event,
    planned: lastDay(at),
    outcome: together(rows.map(({ outcome }) => outcome)),
    measures: rows,
  };
}
