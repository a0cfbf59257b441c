import { firstDay, lastDay } from "engagement-ledger";
import { onDay } from "./days.js";
import type { BodyHistory } from "./dossier/body-history.js";
import { isUnverified, type Duty } from "./duties/duty.js";
import { selectDuties, type Selection } from "./duties/select-duties.js";
import type { Answer } from "./rules/finding.js";
import type { DutyRule } from "./rules/rule.js";

/** The duties that bound a body when something happened, or the answer of every rule where none can be told. */
export type Bound =
  | {
      readonly _tag: "Bound";
      /** Its kind; absent when the body was not in being. */
      readonly kind?: string;
      /** The rows that bound it. */
      readonly duties: ReadonlyArray<Duty>;
      /** The rows of which it cannot be told whether they bound it, and the answer of rules under them. */
      readonly undecided: ReadonlyArray<{ readonly duty: Duty; readonly answer: Answer }>;
    }
  | { readonly _tag: "Undecided"; readonly answer: Answer };

/**
 * Selects the duties of a body at a claimed time.
 *
 * A time known less exactly than a day decides only on what its first and last day both select.
 */
export function boundOn(
  table: ReadonlyArray<Duty>,
  history: BodyHistory,
  called: string,
  time: string,
): Bound {
  const last = lastDay(time);
  const first = firstDay(time) ?? "1000-01-01";
  const selection = selectDuties(table, history, last);
  if (selection._tag === "KindNotRecorded") return kindNotRecorded(called, last);
  const earlier = first === last ? selection : selectDuties(table, history, first);
  const other = rowsOf(earlier);
  const both = selection.duties.filter((duty) => other.includes(duty));
  const rows = rowsOf(selection);
  const changing = [...rows, ...other].filter(
    (duty) => !rows.includes(duty) || !other.includes(duty),
  );
  return {
    _tag: "Bound",
    ...(selection.kind === undefined ? {} : { kind: selection.kind }),
    duties: both,
    undecided: [
      ...selection.undecided.map((duty) => ({ duty, answer: undecidable(duty, called, last) })),
      ...changing.map((duty) => ({ duty, answer: dayNotKnown(called, time) })),
    ],
  };
}

function rowsOf(selection: Selection): ReadonlyArray<Duty> {
  return selection._tag === "Selected" ? [...selection.duties, ...selection.undecided] : [];
}

/** Tells whether any duty bound or may have bound a body that was in being; an ordinary organisation has none. */
export function mayHaveDuties(bound: Bound): boolean {
  if (bound._tag === "Undecided" || bound.kind === undefined) return true;
  return bound.duties.length + bound.undecided.length > 0;
}

/** The row under which a rule is tested, or its answer where it is not tested. */
export type Row =
  | { readonly _tag: "Row"; readonly duty: Duty }
  | { readonly _tag: "Answer"; readonly answer: Answer; readonly duties: ReadonlyArray<Duty> };

/** Finds the row that a rule on duties is tested under. */
export function rowFor(
  { appliesTo }: Pick<DutyRule, "id" | "appliesTo">,
  bound: Bound,
  called: string,
  time: string,
): Row {
  if (bound._tag === "Undecided") return { _tag: "Answer", answer: bound.answer, duties: [] };
  const duty = bound.duties.find((one) => appliesTo.duties.includes(one.id));
  if (duty !== undefined) return { _tag: "Row", duty };
  const open = bound.undecided.find((one) => appliesTo.duties.includes(one.duty.id));
  if (open !== undefined) return { _tag: "Answer", answer: open.answer, duties: [] };
  const kind =
    bound.kind === undefined ? "which was not in being" : `a body of the kind ${bound.kind}`;
  const wanted = appliesTo.duties.join(", ");
  const sentence = `${called}, ${kind}, was bound ${onDay(time)} by none of the duties that this rule is about: ${wanted}.`;
  return { _tag: "Answer", answer: { outcome: "not-applicable", sentence }, duties: [] };
}

function kindNotRecorded(called: string, day: string): Bound {
  const needed = `what kind of body ${called} was on ${day}`;
  return {
    _tag: "Undecided",
    answer: {
      outcome: "not-decidable",
      details: ["kind-not-recorded"],
      sentence: `No record says ${needed}.`,
      missing: [`the kind of body that ${called} was on ${day}`],
      judgement: {
        needed,
        whoCould: "whoever keeps the ledger, by recording BodyRegistered with from, or BodyChanged",
      },
    },
  };
}

function undecidable(duty: Duty, called: string, day: string): Answer {
  return {
    outcome: "not-decidable",
    details: [isUnverified(duty) ? "law-unverified" : "membership-not-recorded"],
    sentence:
      `Whether or how ${duty.provision} bound ${called} on ${day} cannot be told: ` +
      `${duty.undecidable ?? "it is not verified"}.`,
    judgement: {
      needed: `whether and in which words ${duty.provision} bound ${called} on ${day}`,
      whoCould: "whoever keeps the table of duties, with a lawyer",
    },
  };
}

function dayNotKnown(called: string, time: string): Answer {
  return {
    outcome: "not-decidable",
    details: ["imprecise-date"],
    sentence: `The day is known only as ${time}, within which the duty that bound ${called} changed or is not known.`,
    judgement: {
      needed: "the exact day",
      whoCould: "whoever recorded it, by recording EventCorrected with a more exact occurredAt",
    },
  };
}
