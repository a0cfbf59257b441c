import type { Kept } from "./noted.js";

/** What the rules read of an existing way to reach people. */
export interface NetworkDossier {
  /** The network. */
  readonly network: string;
  /** Its beginning on record. */
  readonly registered?: Kept<"NetworkRegistered">;
  /** Its end. */
  readonly closed?: Kept<"NetworkClosed">;
}

/** A network of which nothing is recorded. */
export function newNetwork(network: string): NetworkDossier {
  return { network };
}
