import type { CommitmentDocuments } from "../commitments/asked.js";
import type { Commitments } from "../commitments/report.js";
import type { CommitmentRow, MeasureRow } from "../commitments/row.js";
import { quoted } from "../duty-to-involve/rules/quoted.js";
import type { Evidence } from "../figures/evidence.js";
import type { DueItem, OpenItem, Unnamed } from "./due-item.js";

/** The promises with a day to come or passed, and those open without one. */
export interface PromisesDue {
  readonly dated: ReadonlyArray<Unnamed<DueItem>>;
  readonly open: ReadonlyArray<Unnamed<OpenItem>>;
}

/**
 * What is due of promises: each measure's next day, the day from which it is overdue, and promises with no day.
 *
 * Nothing is due of a promise that was departed from or shown to be kept. No interval is ever assumed.
 *
 * Source: seeds.md, "Points for implementers".
 */
export function promisesDue(
  { commitments }: Commitments,
  documents: CommitmentDocuments,
): PromisesDue {
  const waiting = commitments.filter(
    ({ outcome, detail, basis }) =>
      basis !== "tag-only" &&
      outcome !== "not-applicable" &&
      detail !== "shown-otherwise" &&
      !isDeparted(detail, outcome),
  );
  const items = waiting.map((row) => {
    const made = documents.commitments.get(row.commitment)?.made?.event;
    const common = commonOf(row, { events: made === undefined ? [] : [made] });
    return { row, common, dated: row.measures.flatMap((one) => daysOf(row, one, common)) };
  });
  return {
    dated: items.flatMap(({ dated }) => dated),
    open: items
      .filter(({ row, dated }) => dated.length === 0 && row.outcome !== "evidence-found")
      .map(({ row, common }) => {
        const needed = row.needed ?? row.measures.find((one) => one.needed !== undefined)?.needed;
        return {
          ...common,
          what: `Keep the promise ${quoted(row.words)}, or say what became of it`,
          ...(needed === undefined ? {} : { needed }),
        };
      }),
  };
}

const isDeparted = (detail: string | undefined, outcome: string): boolean =>
  outcome === "evidence-missing" && detail?.startsWith("departed") === true;

type Common = Omit<Unnamed<OpenItem>, "what" | "needed">;

function daysOf(
  { words }: CommitmentRow,
  { overdueSince, nextDue, outcome, measure: { every, by } }: MeasureRow,
  common: Common,
): ReadonlyArray<Unnamed<DueItem>> {
  const item = (due: string, because: string): Unnamed<DueItem> => ({
    ...common,
    what: `Keep the promise ${quoted(words)}`,
    due,
    because,
  });
  return [
    ...(overdueSince === undefined ? [] : [item(overdueSince, "the day promised is past")]),
    ...(nextDue === undefined || (outcome === "evidence-found" && by !== undefined)
      ? []
      : [
          item(
            nextDue,
            every === undefined
              ? "the day promised"
              : `promised for every ${every.replace("two-", "two ")}`,
          ),
        ]),
  ];
}

function commonOf({ commitment, by, owner, matter }: CommitmentRow, evidence: Evidence): Common {
  return {
    kind: "commitment",
    about: commitment,
    bodies: [by],
    matters: matter === undefined ? [] : [matter],
    ...(owner === undefined ? {} : { owner }),
    evidence,
  };
}
