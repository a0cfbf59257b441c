import { memoryBut } from "../broken/memory-but.js";
import { renumbered } from "../broken/renumbered.js";

/** Once opened again, it goes on at the last position, not after it. */
export const makePlace = memoryBut((right) => {
  const seam = right.size() === 0 ? Infinity : right.size();
  return renumbered(
    (position) => (position >= seam ? position - 1 : position),
    (position) => (position >= seam - 1 ? position + 1 : position),
  );
});
