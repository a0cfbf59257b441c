import { memoryBut } from "../broken/memory-but.js";

/** What was recorded at the very instant is not yet on record then. */
export const makePlace = memoryBut(() => ({
  reading: ({ sizeAt }) => ({
    sizeAt: (instant) => sizeAt(new Date(Date.parse(instant) - 1).toISOString()),
  }),
}));
