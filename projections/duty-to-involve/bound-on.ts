import { firstDay, lastDay } from "engagement-ledger";
import type { BodyHistory } from "./dossier/body-history.js";
import type { Duty } from "./duties/duty.js";
import { selectDuties } from "./duties/select-duties.js";
import type { Answer } from "./rules/finding.js";

/** The duties that bound a body when something happened, or the answer of every rule where none can be told. */
export type Bound =
  | { readonly _tag: "Bound"; readonly duties: ReadonlyArray<Duty>; readonly kind?: string }
  | { readonly _tag: "Undecided"; readonly answer: Answer };

/**
 * Selects the duties of a body at a claimed time.
 *
 * A time known less exactly than a day decides only where its first and last day select the same.
 */
export function boundOn(history: BodyHistory, called: string, time: string): Bound {
  const last = lastDay(time);
  const selection = selectDuties(history, last);
  const other = selectDuties(history, firstDay(time) ?? "1000-01-01");
  if (selection._tag === "KindNotRecorded")
    return {
      _tag: "Undecided",
      answer: {
        outcome: "not-decidable",
        details: ["kind-not-recorded"],
        sentence: `No record says what kind of body ${called} was on ${last}.`,
        missing: [`the kind of body that ${called} was on ${last}`],
        judgement: {
          needed: `what kind of body ${called} was on ${last}`,
          whoCould:
            "whoever keeps the ledger, by recording BodyRegistered with from, or BodyChanged",
        },
      },
    };
  if (selection._tag === "WordingNotKnown")
    return {
      _tag: "Undecided",
      answer: {
        outcome: "not-decidable",
        details: ["law-unverified"],
        sentence: `Which wording bound ${called} on ${last} cannot be told: ${selection.because}.`,
        judgement: {
          needed: `the wording of the duty in force on ${last}`,
          whoCould: "whoever keeps the table of duties, with a lawyer",
        },
      },
    };
  if (firstDay(time) !== last && !selectsSame(other, selection.duties))
    return {
      _tag: "Undecided",
      answer: {
        outcome: "not-decidable",
        details: ["imprecise-date"],
        sentence: `The day is known only as ${time}, within which the duty that bound ${called} changed or is not known.`,
        judgement: {
          needed: "the exact day",
          whoCould: "whoever recorded it, by recording EventCorrected with a more exact occurredAt",
        },
      },
    };
  const kind = selection.kind === undefined ? {} : { kind: selection.kind };
  return { _tag: "Bound", duties: selection.duties, ...kind };
}

function selectsSame(
  selection: ReturnType<typeof selectDuties>,
  duties: ReadonlyArray<Duty>,
): boolean {
  return (
    selection._tag === "Selected" &&
    selection.duties.length === duties.length &&
    selection.duties.every((duty, index) => duty === duties[index])
  );
}
