/** What a figure of the loop counts, said with every one of them. Source: measures.md 2.2. */
export type LoopUnit =
  | "theme"
  | "theme and group"
  | "response"
  | "activity and group"
  | "consultation"
  | "promise";

/** Says what a figure counts. */
export interface InUnits {
  /** What is counted. */
  readonly unit: LoopUnit;
}
