import { memoryBut } from "../broken/memory-but.js";

/** A page that is not full is not given, unless it is the only one. */
export const makePlace = memoryBut(() => ({
  reading: ({ read }) => ({
    read: (selection) => {
      const page = read(selection);
      const { from, limit } = selection;
      return from > 0 && Number.isFinite(limit) && page.length < limit ? [] : page;
    },
  }),
}));
