/** The root of a perfect subtree, `MTH(D[index * 2^level : (index + 1) * 2^level])`, for levels above 0. */
export interface PerfectNode {
  /** The height of the subtree; a leaf would be 0. */
  readonly level: number;
  /** Which subtree of that height, from 0. */
  readonly index: number;
  /** 32 bytes. */
  readonly hash: Uint8Array;
}

/** Looks up the hash of a perfect subtree; level 0 is a leaf hash. */
export type NodeLookup = (level: number, index: number) => Uint8Array | undefined;

/** A perfect subtree that a lookup should have and has not: thrown where a tree is read from its nodes. */
export class MissingNode extends Error {
  override readonly name = "MissingNode";
  readonly level: number;
  readonly index: number;

  constructor(level: number, index: number) {
    super(`the Merkle tree has no node ${index} at level ${level}`);
    this.level = level;
    this.index = index;
  }
}
