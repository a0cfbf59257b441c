import type { Claim } from "../closed-loop/claim.js";
import type { Outcome } from "../duty-to-involve/rules/finding.js";
import { figure, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import type { Made, Measure, Shown } from "./documents.js";
import { measured, type Record } from "./measured.js";
import type { Result } from "./result.js";
import { asksInWords } from "./words/asks-in-words.js";
import { nameIn } from "./words/name-in.js";

/** What the record shows of one measure of a promise, or of one target of a plan. */
export interface MeasureRow extends Omit<Result, "numerator" | "denominator" | "events"> {
  readonly measure: Measure;
  /** What it asks, in plain words. */
  readonly asks: string;
  readonly outcome: Outcome;
  /** What was counted, out of what was asked. */
  readonly figure: Figure;
}

/** What promises and plans are told with. */
export interface Telling extends Record {
  readonly trace: Tracing;
}

/** The rows of some measures, whose figures stand at a path of the report, and the events behind them. */
export function measureRows(
  measures: ReadonlyArray<Measure>,
  made: Made,
  shown: Shown | undefined,
  telling: Telling,
  path: string,
): { readonly rows: ReadonlyArray<MeasureRow>; readonly events: ReadonlyArray<Claim> } {
  const told = measures.map((measure, index) => {
    const { numerator, denominator, events, ...result } = measured(measure, made, shown, telling);
    const ids = events.map(({ event }) => event);
    const evidence = telling.trace.of(`${path}/measures/${index}/figure`, ids);
    const asks = asksInWords(measure, (entity) => nameIn(telling.documents, entity, telling.today));
    const row = { measure, asks, figure: figure(numerator, denominator, evidence), ...result };
    return { row, events };
  });
  return {
    rows: told.map(({ row }) => row),
    // A list of responses of a kind of people would count them where no count may be shown.
    events: told.flatMap(({ row, events }) =>
      row.people === "part" && row.measure.where.type === "FeedbackReceived" ? [] : events,
    ),
  };
}
