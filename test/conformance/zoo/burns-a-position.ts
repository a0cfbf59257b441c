import { memoryBut } from "../broken/memory-but.js";
import { renumbered } from "../broken/renumbered.js";

/** A transaction that failed has used up a position, as a sequence does. */
export const makePlace = memoryBut((right) => {
  let burnt = Infinity;
  const numbers = renumbered(
    (position) => (position >= burnt ? position + 1 : position),
    (position) => (position > burnt ? position - 1 : position),
  );
  return {
    ...numbers,
    rolledBack: () => {
      burnt = Math.min(burnt, right.size());
    },
  };
});
