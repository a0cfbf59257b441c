import type { Kept } from "./noted.js";

/** What the rules read of something promised. */
export interface CommitmentDossier {
  /** The commitment. */
  readonly commitment: string;
  /** What was promised. */
  readonly made?: Kept<"CommitmentMade">;
  /** What shows that it was kept. */
  readonly evidenced: ReadonlyArray<Kept<"CommitmentEvidenced">>;
  /** That it will not be kept, and why. */
  readonly departed: ReadonlyArray<Kept<"CommitmentDeparted">>;
}

/** A commitment of which nothing is recorded. */
export function newCommitment(commitment: string): CommitmentDossier {
  return { commitment, evidenced: [], departed: [] };
}
