import type { PublishedCoverage } from "./disclosed-coverage.js";
import type { PublishedReach } from "./disclosed.js";

/** What had come by one day. */
export interface Point extends Pick<
  PublishedReach,
  "counts" | "ofGroup" | "channels" | "undated" | "required"
> {
  /** The last day that is counted. */
  readonly to: string;
  /** How many of the groups that had to be heard were, by then. */
  readonly heard: PublishedCoverage["coverage"]["heard"];
  /** The groups that had to be heard and were not, by then. */
  readonly gaps: ReadonlyArray<string>;
}

/** What a report says of one day. */
export function pointOf(to: string, report: PublishedReach): Point {
  const { counts, ofGroup, channels, undated, required, coverage } = report;
  return {
    to,
    ...(counts === undefined ? {} : { counts }),
    ...(ofGroup === undefined ? {} : { ofGroup }),
    ...(channels === undefined ? {} : { channels }),
    undated,
    required,
    heard: coverage.heard,
    gaps: coverage.gaps,
  };
}
