import { memoryBut } from "../broken/memory-but.js";

/** Entries of several types come type by type. */
export const makePlace = memoryBut(() => ({
  reading: ({ read }) => ({
    read: (selection) =>
      selection.types === undefined
        ? read(selection)
        : selection.types
            .flatMap((type) => read({ ...selection, types: [type] }))
            .slice(0, selection.limit),
  }),
}));
