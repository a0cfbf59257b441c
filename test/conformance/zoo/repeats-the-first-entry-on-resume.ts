import { memoryBut } from "../broken/memory-but.js";

/** Who reads on in pages gets the last entry of the page before once more. */
export const makePlace = memoryBut(() => ({
  reading: ({ read }) => ({
    read: (selection) => {
      const { from, limit } = selection;
      return limit > 1 && Number.isFinite(limit)
        ? read({ ...selection, from: Math.max(0, from - 1) })
        : read(selection);
    },
  }),
}));
