import type { NetworkOn } from "../register/network-on.js";

/** One network in a cell, with its latest sizes. */
export type NetworkInCell = Pick<NetworkOn, "network" | "name" | "sizes">;

/** The networks of one partner for one group; none on record is unknown, not zero. */
export interface Cell {
  readonly group: string;
  readonly networks: ReadonlyArray<NetworkInCell>;
}

/** A network as it stands in a cell. */
export function inCell({ network, name, sizes }: NetworkOn): NetworkInCell {
  return { network, name, sizes };
}
