/** What a page is: for whom, and whether it left the body. */
export type Status = "draft" | "published" | "internal";

/** What a page was made from, and how to make it again. */
export interface About {
  /** The ledger's name for itself. */
  readonly origin: string;
  /** How many entries it was made from. */
  readonly size: number;
  /** The Merkle root at that size, in base64. */
  readonly root: string;
  /** Whether corrections were applied. */
  readonly history: string;
  /** What was asked of the recorded time; null where nothing was. */
  readonly asRecordedAt: string | null;
  /** What was asked of the claimed time; null where nothing was. */
  readonly asOccurredBy: string | null;
  /** The day that decides what is due. */
  readonly today: string;
  /** What the page is. */
  readonly status: Status;
  /** The command that makes it again. */
  readonly command: string;
  /** The program, with its version. */
  readonly program: string;
  /** The projections, with their versions. */
  readonly projections: ReadonlyArray<string>;
  /** What a reader must know of the record first. */
  readonly warnings: ReadonlyArray<string>;
}

/**
 * What every page must say of itself.
 *
 * Source: measures.md DC-3, DC-5; cli.md, `--internal` and `--publish`.
 */
export function marksOf({ status }: Pick<About, "status">): ReadonlyArray<string> {
  if (status === "internal") return ["Internal, not for publication. Counts of people are exact."];
  return status === "draft" ? ["Draft: not published."] : [];
}
