import {
  discloseCount,
  isSuppressed,
  type DisclosureProfile,
  type Suppressed,
} from "engagement-ledger";
import type { Figure } from "../figures/figure.js";
import { sixDecimals } from "../figures/six-decimals.js";
import { tracing } from "../figures/tracing.js";
import type { MeasureRow } from "./measure-row.js";
import { monthsOf } from "./periods.js";
import { commitmentsProjection } from "./projection.js";
import type { Commitments, CommitmentsOptions } from "./report.js";
import type { CommitmentRow } from "./row.js";
import type { TargetRow } from "./target-row.js";

/** A count of people out of what was promised, as it may be published. Its evidence is the rule alone. */
export type PublishedCountOf = (
  | { readonly value: number | null; readonly numerator: number }
  | Suppressed
) & { readonly denominator: number; readonly evidence: { readonly rule: string } };

/** One measure, as it may be published. */
export type PublishedMeasure = Omit<MeasureRow, "figure"> & {
  readonly figure: Figure | PublishedCountOf;
};

type Published<Row> = Omit<Row, "measures"> & {
  readonly measures: ReadonlyArray<PublishedMeasure>;
};

/** What was promised, as it may be published. */
export type PublishedCommitments = Omit<Commitments, "commitments" | "targets"> & {
  readonly commitments: ReadonlyArray<Published<CommitmentRow>>;
  readonly targets: ReadonlyArray<Published<TargetRow>>;
};

/**
 * Makes a report on promises safe to leave the body, by the profile of each body; made with the report's options.
 *
 * Controlled are counts of lay people, of a group and of respondents of a kind; not undivided totals, and not
 * counts of events, bodies or promises. Outcomes stay.
 *
 * Source: measures.md DC-1 and DC-2.
 */
export function discloseCommitments(
  report: Commitments,
  profileOf: (body: string) => DisclosureProfile,
  options: CommitmentsOptions,
): PublishedCommitments {
  const { commitment } = options;
  const { rule } = tracing(
    commitmentsProjection,
    options,
    commitment === undefined ? {} : { commitment },
  );
  const disclosed = <Row extends CommitmentRow | TargetRow>(row: Row, path: string) => ({
    ...row,
    measures: row.measures.map((one, at) =>
      measureDisclosed(one, profileOf(row.by), rule(`${path}/measures/${at}/figure`)),
    ),
  });
  return {
    ...report,
    commitments: report.commitments.map((row, at) => disclosed(row, `/commitments/${at}`)),
    targets: report.targets.map((row, at) => disclosed(row, `/targets/${at}`)),
  };
}

function measureDisclosed(
  row: MeasureRow,
  profile: DisclosureProfile,
  rule: string,
): PublishedMeasure {
  const exact = profile.suppresses === undefined && profile.roundsTo === 1;
  if (row.people !== "part" || exact) return row;
  const periods = row.periods.map((period) => {
    const counted = discloseCount(period.counted ?? 0, profile);
    return { ...period, counted: isSuppressed(counted) ? null : counted };
  });
  const { value, numerator, denominator } = row.figure;
  const evidence = { rule };
  if (row.lacking !== undefined || monthsOf.has(row.measure.every ?? "")) {
    const { lacking: _which, ...rest } = row;
    return { ...rest, periods, figure: { value, numerator, denominator, evidence } };
  }
  const shown = discloseCount(numerator, profile);
  return {
    ...row,
    periods,
    figure: {
      ...(isSuppressed(shown)
        ? shown
        : {
            value: denominator === 0 ? null : sixDecimals(shown / denominator),
            numerator: shown,
          }),
      denominator,
      evidence,
    },
  };
}
