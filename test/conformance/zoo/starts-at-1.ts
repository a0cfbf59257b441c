import { memoryBut } from "../broken/memory-but.js";
import { renumbered } from "../broken/renumbered.js";

/** The first position is 1, as a key that counts itself has it. */
export const makePlace = memoryBut(() => ({
  reading: (right) => ({
    ...renumbered(
      (position) => position + 1,
      (position) => position - 1,
    ).reading(right),
    size: right.size,
  }),
}));
