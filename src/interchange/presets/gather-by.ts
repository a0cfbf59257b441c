import { isLeft, left, mapLeft, type Either } from "fp-ts/lib/Either.js";
import type { Refusal } from "../plan/refusal.js";
import { explainBaseline, type BaselineRefusal } from "./baseline-refusal.js";
import type { Baseline, Gathering } from "./preset.js";

/** What one row gives to a baseline. */
export interface PartOf<Given> {
  /** The row, from 1 for the first one under the header. */
  readonly row: number;
  readonly given: Given;
}

/** How rows are read and put together. */
export interface Gatherer<Given> {
  /** Reads a row: rows of the same `together` make baselines together. */
  readonly read: (
    cell: (column: string) => string,
  ) => Either<Refusal, { readonly together: string; readonly given: Given }>;
  /** Makes the baselines of rows that belong together, one row at least. */
  readonly compose: (
    parts: ReadonlyArray<PartOf<Given>>,
  ) => Either<BaselineRefusal, ReadonlyArray<Baseline>>;
  /** Tells which rows belong together even of one that cannot be read, where one that is missing cannot be seen. */
  readonly wholeOf?: (cell: (column: string) => string) => string;
  /** The column that is at fault where rows do not agree. */
  readonly column: string;
}

/** Gathers rows until all are read, since nothing says that those which belong together are neighbours. */
export function gatherBy<Given>({
  read,
  compose,
  wholeOf,
  column,
}: Gatherer<Given>): () => Gathering {
  return () => {
    const parts = new Map<string, Array<PartOf<Given>>>();
    const unread = new Map<string, number[]>();
    const pass: Gathering["pass"] = ({ number, cell }) => {
      if (wholeOf === undefined) return;
      const whole = wholeOf(cell);
      const before = unread.get(whole) ?? [];
      before.push(number);
      unread.set(whole, before);
    };
    const composed = (
      whole: string,
      each: ReadonlyArray<PartOf<Given>>,
    ): Either<BaselineRefusal, ReadonlyArray<Baseline>> => {
      const rows = unread.get(whole);
      return rows === undefined ? compose(each) : left({ _tag: "RowsNotRead", rows });
    };
    return {
      pass,
      take: (row) => {
        const { number, cell } = row;
        const found = read(cell);
        if (isLeft(found)) {
          pass(row);
          return found.left;
        }
        const { together, given } = found.right;
        const before = parts.get(together) ?? [];
        before.push({ row: number, given });
        parts.set(together, before);
        return undefined;
      },
      together: () =>
        [...parts].map(([whole, each]) => ({
          rows: each.map(({ row }) => row),
          baselines: mapLeft((because: BaselineRefusal): Refusal => ({
            column: because._tag === "RowsDiffer" ? because.column : column,
            reason: explainBaseline(because),
            because,
          }))(composed(whole, each)),
        })),
    };
  };
}
