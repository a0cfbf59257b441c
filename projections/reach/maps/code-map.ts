/** How well a map is known: read at its source, second-hand, unverified, or our own design. */
export type MapMark = "verified" | "secondary" | "unverified" | "design";

/**
 * Which code of one scheme each code of another counts as.
 *
 * Several codes may go to one, whose people are then added up. A code that is not in `codes` has no counterpart: its
 * people stay in the total, and are in no group.
 */
export interface CodeMap {
  /** The scheme that is counted in, such as that of a baseline. */
  readonly from: string;
  /** The scheme that it is compared with, such as that of the answers. */
  readonly to: string;
  /** The code of `to` for each code of `from`. */
  readonly codes: Readonly<Record<string, string>>;
  /** Where the map is from. */
  readonly source: string;
  readonly mark: MapMark;
  /** What a reader of a figure made with it has to know. */
  readonly note?: string;
}
